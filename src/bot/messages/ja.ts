import type { BotWording } from './wording.ts';

// Words as in policy/messages/ja.ts; 承認 approve · 却下 reject · 取り消し cancel (a message; an order is キャンセル) ·
// 記録 receipt · チャンネル channel · スレッド thread
export const ja: BotWording = {
  report: {
    clean: '✅ 送信できます',
    problems: { other: '問題が{count}件' },
    sendable: '✏️ {problems}、下に修正案があります',
    openSlots: { other: '✏️ {problems}、あと{count}項目の記入が必要です' },
    solicited: '✅ 代わりにAmazonの依頼が送られます',
    solicitedInstead: '✏️ {problems}：代わりにAmazonの依頼が送られます',
    copyOnly: '📋 {problems}、下の修正案をコピーしてください',
    stop: '⛔ 送信しないでください：{problems}',
    cleanCopyOnly: '📋 修正は不要です。コピーしてお使いください',
    unfinished: '⚠️ 確認が終わりませんでした',
    unfinishedAdvice:
      '下書きは保存され、何も送信されていません。 *編集* を押して、もう一度送ると確認できます。',
    yourDraft: '下書き',
    emptyDraft: '（空）',
    whatIsWrong: 'Amazonで許可されていない内容',
    wholeMessage: '（メッセージ全体）',
    moreOfThem: { other: '同様の箇所がほかに{count}件' },
    moreRules: { other: 'ほかに{count}件のルールがあります。' },
    notShown: { other: ' … 残り{count}文字は表示していませんが、確認済みです。' },
    goesOutAsWritten: '書かれたとおりに送信されます',
    goesOutCorrected: '代わりに、このとおり送信されます',
    fillIn: '修正案です。送信前に次の項目を記入してください：',
    copyThis: 'セラーセントラルにコピーしてください',
    correctedUnsent: '修正案',
    instead: '代わりにできること',
    solicitation:
      '入力された本文は送信されません。Amazonが購入者の言語で、中立的なレビューの依頼を注文ごとに1回送ります。',
    choose: 'Amazonのどのメッセージ種別で送るかを選んでください。こちらでは推測しません。',
    whatChanged: '変更点とその理由',
    deleted: '削除：「{was}」',
    replaced: '「{was}」を「{becomes}」に変更',
    added: '追加：「{becomes}」',
    fromTemplate: 'いただいた情報をもとに、購入者の言語のテンプレートで書き直しました',
    forReading: '確認用（送信されません）：同じ内容の{language}版',
    moreChanges: { other: 'ほかに{count}件の変更' },
    missingTools: '確認していない項目：{tools}。',
    invite:
      '{channel}にまだ参加していません。承認を依頼する前に、そこで `/invite {bot}` と入力してください。記録を残す場所が必要です。',
    noChannel:
      '承認は、チームが記録を見られるチャンネルで行います。送信するには、このボットがいるチャンネルでもう一度確認してください。',
    fourEyes: 'ダブルチェック：承認は同僚が行います。ご自身では承認できません。',
    checkOnly: 'ここからは送信できません。出品用アカウントが未設定のため、下書きの確認だけを行います。',
    notAsked: 'この注文についてAmazonに問い合わせできなかったため、まだ送信できません。{happened}{advice}',
    noOrder: '送信には注文番号が必要です。本文に書くか、 *編集* を押して入力してください。',
  },
  facts: {
    order: '注文 {order}',
    noOrder: '注文番号なし',
    buyerReads: '購入者の言語：{language}',
    purpose: '目的：{purpose}',
    purposeInferred: '目的：{purpose} _（推定です。「編集」で変更できます）_',
    reply: '購入者への返信',
    sentAs: '送信の種別：{operation}',
    version: 'バージョン{version}',
  },
  card: {
    headers: {
      draft: '✏️ 下書きに戻りました',
      in_review: '📨 承認待ち',
      approved: '🕓 承認済み、まもなく送信',
      sending: '🕓 送信中',
      sent: '✅ 購入者に送信しました',
      failed: '❌ 送信されませんでした',
      uncertain: '⚠️ 不明：購入者に届いた可能性があります',
      rejected: '🚫 却下されました',
      cancelled: '🚫 取り消されました',
      expired: '⌛ 期限切れ、未送信',
    },
    asks: '{author}さんが、これを注文 *{order}* の購入者に送ろうとしています。',
    waitingFor: '次のいずれかの方の承認を待っています：{approvers}',
    drafted: '*作成者：* {author}',
    approved: '*承認者：* {approver}、{time}',
    sentAt: '*送信日時：* {time}',
    markedSent: '*送信済みにした人：* {person}',
    rejected: '*却下した人：* {person}',
    cancelled: '*取り消した人：* {person}',
    reason: '*理由：* {reason}',
    note: '*メモ：* {note}',
    requestId: 'AmazonのリクエストID {id}',
    exactText: '送信する文面',
    exactTextSent: '送信した文面',
    amazonsText: 'Amazonによるレビューの依頼です。こちらの文面は送られません。',
    approvedNext: 'これから1回だけ送信します。',
    sendingNext: 'Amazonの応答を待っています。',
    waitingUntil: '{happened}何も送信されていません。{time}にもう一度試します。',
    failedNext: '{happened}{advice}\n購入者には何も届いていません。自動で再送することもありません。',
    uncertainNext:
      '{happened}メッセージは購入者に *届いたかもしれず、届いていないかもしれない* ため、再送しません。\nセラーセントラル → メッセージ → 注文 *{order}* を開いて確かめ、結果に合うボタンを押してください。',
    expiredNext:
      '承認から時間がたちすぎたか、Amazonがこの注文へのメッセージを許可しなくなりました。まだ必要な場合は、下書きをもう一度確認してください。',
    editedNext: '{author}さんが文面を変更しました。以前の承認は無効です。',
    emulated: '🧪 模擬マーケットプレイス（{endpoint}）：Amazonには何も届いていません。',
  },
  buttons: {
    approve: '承認して送信',
    requestApproval: '承認を依頼',
    edit: '編集',
    fillIn: '記入してもう一度確認',
    choose: 'メッセージ種別を選択',
    reject: '却下',
    cancel: '取り消し',
    markSent: 'あった：送信済みにする',
    sendAgain: 'なかった：再送する',
  },
  confirms: {
    approve: {
      title: '購入者に送信しますか？',
      text: '注文{order}のメッセージを、Amazonを通じて購入者に1回だけ送ります。送信後は取り消せません。',
      confirm: '送信',
      deny: 'まだ送らない',
    },
    solicit: {
      title: 'レビューを依頼しますか？',
      text: 'Amazonが自社の文面で、注文{order}の購入者にレビューを依頼します。依頼は注文ごとに1回だけです。',
      confirm: '依頼する',
      deny: 'まだ依頼しない',
    },
    sendAgain: {
      title: '再送しますか？',
      text: 'セラーセントラルを確かめ、注文{order}のメッセージがない場合だけ再送してください。届いている場合、購入者は2回受け取ることになります。',
      confirm: '再送する',
      deny: '戻る',
    },
    cancel: {
      title: 'このメッセージを取り消しますか？',
      text: '注文{order}のメッセージは、ここからは送信されません。新しい下書きはいつでも確認できます。',
      confirm: '取り消す',
      deny: '残す',
    },
  },
  modals: {
    checkTitle: '下書きの確認',
    editTitle: '下書きの編集',
    rejectTitle: '下書きの却下',
    markSentTitle: '送信済みにする',
    check: '確認',
    reject: '却下',
    markSent: '送信済みにする',
    close: '戻る',
    draft: '購入者へのメッセージ',
    draftPlaceholder: '購入者に送るとおりに書いてください',
    draftCut: 'Slackの入力欄は{limit}文字までのため、文末が切れています。',
    orderId: '注文番号',
    orderIdHint: '例：123-1234567-1234567。本文に書いてある場合は空欄でかまいません。',
    purpose: '目的',
    infer: '本文から推定する',
    operation: 'Amazonのメッセージ種別',
    operationHint: 'この注文でAmazonが現在許可しているものです。',
    reply: '返信',
    replyOption: '購入者への返信です',
    replyHint: '返信は確認のあと、セラーセントラルにコピーしてお使いください。AmazonのAPIでは送れません。',
    editIntro: '修正案です。送信した内容はもう一度確認されます。',
    editIntroAsWritten: '送信した内容はもう一度確認されます。',
    slotsIntro: '購入者に送る前に置き換えてください：',
    reason: '理由',
    reasonHint: '作成者とチャンネルのメンバーに表示されます。',
    note: 'セラーセントラルで何が見つかりましたか？',
    noteHint: 'お名前と日時とともに記録に残ります。',
    emptyDraft: '先にメッセージを書いてください。',
    badOrderId: '注文番号は17桁です（例：123-1234567-1234567）。',
    slotLeft: '未記入の項目：{slots}',
    emptyReason: '理由を簡単に書いてください。',
  },
  refusals: {
    'not-found':
      'この下書きが見つからないため、何も行いませんでした。もう一度 `/checkmsg` で確認してください。',
    'stale-version':
      'ボタンの表示後に下書きが変わったため、何も行いませんでした。現在の内容は上のとおりです。',
    state: '何も行いませんでした。この下書きは{state}。',
    'not-approver': '承認者だけができる操作のため、何も行いませんでした。',
    guest: 'ゲストはこの操作ができないため、何も行いませんでした。チームのメンバーに頼んでください。',
    outsider: '別のワークスペースの方はこの操作ができないため、何も行いませんでした。',
    'not-in-channel':
      '{channel}のメンバーだけができる操作のため、何も行いませんでした。先にチャンネルに参加してください。',
    'look-up-failed':
      '操作の許可を確かめられなかったため、何も行いませんでした。1分後にもう一度お試しください。',
    'own-draft':
      'ダブルチェック：自分の下書きは承認できないため、何も行いませんでした。同僚に頼んでください。',
    'second-person-needed':
      '再送は、作成者でも承認者でもない人が行う必要があるため、何も行いませんでした。同僚に頼んでください。',
    'not-sendable': 'この文面は現状では送信できないため、何も行いませんでした。',
    'not-author': '{author}さんだけができる操作のため、何も行いませんでした。',
    'receipt-unpostable':
      '{channel}に記録を投稿できないため、何も送信しませんでした。そこで `/invite {bot}` と入力し、もう一度押してください。',
    duplicate: '注文{order}への同じメッセージが送信中か送信済みのため、何も行いませんでした。',
    'check-only': '出品用アカウントが未設定です。下書きの確認はできますが、送信はできません。',
    'word-not-kept': 'これはチームの単語にできません。文字だけで、{most}文字までです。何も変更していません。',
    'word-list-full':
      'チームの単語リストがいっぱいのため（{most}語）、何も変更していません。 `/checkmsg words` で一覧を開き、不要な単語を削除してください。',
  },
  refusalExtras: {
    approvers: '承認者：{approvers}',
    violations: '違反しているルール：{rules}。 *編集* を押して修正してください。',
    noChannel:
      '承認は、チームが記録を見られるチャンネルで行います。このボットがいるチャンネルで、下書きをもう一度確認してください。',
  },
  states: {
    draft: 'まだ下書きです',
    in_review: '承認待ちです',
    approved: '承認済みで、まもなく送信されます',
    sending: '送信中です',
    sent: '送信済みです',
    failed: 'Amazonに拒否され、送信されませんでした',
    uncertain: '結果が不明で、購入者に届いた可能性があります',
    rejected: '却下されました',
    cancelled: '取り消されました',
    expired: '期限切れです',
  },
  problems: {
    'invalid-input': {
      happened: 'Amazonから、リクエストが正しくないと応答がありました。',
      advice: '注文番号を確かめてから、下書きをもう一度確認してください。',
    },
    'not-found': {
      happened: 'この出品用アカウントには、その注文がありません。',
      advice: '注文番号を確かめてください。別の地域の注文には、その地域のボットが必要です。',
    },
    'not-permitted-for-order': {
      happened: 'Amazonは現在、この注文でこの種類のメッセージを受け付けていません。',
      advice: '別の目的を選ぶか、セラーセントラルの注文ページから送ってください。',
    },
    'role-missing': {
      happened: 'Amazonから、必要なロールがないと応答がありました。',
      advice:
        'ボットの管理者が、セラーセントラルでロール「Buyer Communication」（レビューの依頼は「Buyer Solicitation」）を追加し、アプリを再承認してください。',
    },
    'credentials-rejected': {
      happened: 'Amazonが認証情報を拒否しました。',
      advice: 'ボットの管理者が SELLING_PARTNER_... の設定を確かめ、再起動してください。',
    },
    'access-expired': {
      happened: 'Amazonへのアクセスの期限が切れていました。',
      advice: 'もう一度お試しください。続く場合は、セラーセントラルでアプリを再承認してください。',
    },
    throttled: {
      happened: 'Amazonから、頻度を下げるよう求められました。',
      advice: '1分後にもう一度お試しください。',
    },
    unreachable: {
      happened: 'Amazonへの接続に失敗しました。',
      advice: '1分後にもう一度お試しください。',
    },
    'timed-out': {
      happened: 'Amazonから時間内に応答がありませんでした。',
      advice: '1分後にもう一度お試しください。',
    },
    'server-error': {
      happened: 'Amazon側で障害が起きました。',
      advice: '数分後にもう一度お試しください。',
    },
    'unreadable-answer': {
      happened: 'Amazonの応答を読み取れませんでした。',
      advice: '数分後にもう一度お試しください。',
    },
    'too-large': {
      happened: 'Amazonから、メッセージが大きすぎると応答がありました。',
      advice: '短くして、もう一度確認してください。',
    },
  },
  done: {
    requested: '📨 {channel}で承認を依頼しました。最新の状態は、いつでもそこのカードで分かります。',
    approved: '🕓 承認されました。記録は{channel}にあります。',
    other: 'この下書きは{state}。詳しくは{channel}のカードをご覧ください。',
  },
  mention: {
    howTo:
      '*スレッドの中で* メンションすると、スレッドの最初のメッセージを確認します。または `/checkmsg` に続けて下書きを入力してください。その回答はご本人にだけ表示されます。',
    nothingToRead: 'そのメッセージには、確認できる文章がありません。',
    ownMessage:
      'それは私のメッセージで、中の下書きは確認済みです。メンバーが書いたメッセージで使うか、 `/checkmsg` に続けて下書きを入力してください。',
    cantRead:
      'このスレッドを読めません。チャンネルで `/invite {bot}` と入力するか、代わりに `/checkmsg` をお使いください。',
  },
  words: {
    offer:
      '誤りではなく、自社のブランドや商品の名前ですか。追加すると、以後は指摘されません。追加した単語は `/checkmsg words` で確認できます。',
    add: '「{word}」は正しい：追加',
    title: { other: 'チームの単語：{count}語' },
    none: 'チームの単語はまだありません。スペルの誤りを指摘する結果に、追加用のボタンがあります。',
    noneLike: '「{part}」を含むチームの単語はありません。',
    remove: '削除',
    more: {
      other:
        'ほかに{count}語あります。 `/checkmsg words lamp` のように入力すると、その文字を含む単語だけを表示します。',
    },
  },
  stillChecking: '🔍 確認中です。各言語の最初の下書きは、辞書を読み込むため少し時間がかかります。',
  directMessage:
    '{channel}に参加していないため、ここで回答します。そこで `/invite {bot}` と入力すると、その場で回答します。',
  error:
    'うまくいきませんでした。こちらの不具合です。もう一度お試しください。管理者はログの `{reference}` で確認できます。',
  help: [
    '*Amazonの購入者へのメッセージを、送信前に確認します。*',
    '• `/checkmsg お客様、…` で短い下書きを確認します。回答はご本人にだけ表示されます。',
    '• `/checkmsg` だけを入力すると、長い下書き用のフォームが開きます。注文番号と目的も入力できます。',
    '• どのメッセージでも：⋮ → *Check buyer message*',
    '• `/checkmsg words` で、チームが辞書に追加したブランドや商品の名前を一覧できます。',
    '• スレッドの中で：{bot}をメンションすると、最初のメッセージを確認します。',
    'Amazonで許可されていない内容を示し、購入者の言語で修正案を出します。同僚が承認したら、1回だけ送信します。',
  ].join('\n'),
};
