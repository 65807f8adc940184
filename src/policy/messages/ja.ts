import type { en } from './en.ts';

// 下書き draft · 購入者 buyer · 注文番号 order ID · マーケットプレイス marketplace · セラーセントラル Seller Central ·
// レビュー review · 出品者への評価 seller feedback · 「レビューをリクエスト」 Amazon's button · 目的 purpose
export const ja: typeof en = {
  rules: {
    'too-late': {
      title: '注文完了から30日超過',
      explanation:
        '出品者から送るメッセージは、注文完了から30日以内に購入者に届く必要があります。購入者からの質問への返信は、それ以降でもかまいません。',
      findings: { found: '注文完了から{days}日たっています。期限は30日目です。' },
    },
    'missing-order-id': {
      title: '注文番号なし',
      explanation:
        '出品者から送るメッセージには、必ず17桁の注文番号（3-7-7）が必要です。本文に書くか、選択した注文から補えます。',
      findings: { found: '本文にも選択した注文にも、17桁の注文番号がありません。' },
    },
    'wrong-order-id': {
      title: '別の注文の番号',
      explanation:
        '本文にあるのは、送信対象とは別の注文です。購入者が混乱し、他の人の注文を明かすおそれもあります。',
      findings: { found: '{found}は、このメッセージの注文（{expected}）ではありません。' },
    },
    'wrong-language': {
      title: '購入者と異なる言語',
      explanation:
        'メッセージは購入者の希望する言語で書く必要があります。言語は注文ごとにAmazonから通知されます。',
      findings: {
        found: '本文は{found}ですが、この購入者の言語は{expected}です。',
        part: 'この部分は{found}ですが、この購入者の言語は{expected}です。',
      },
    },
    'not-permitted': {
      title: '許可された目的なし',
      explanation:
        '送信できるのは、注文の完了に必要なメッセージか、サービスに関する質問への回答だけです。あいさつ、お知らせ、使い方のヒント、営業時間の案内は送れません。',
      findings: {
        found: '注文の完了に必要な内容がありません。',
        purpose: '「{purpose}」は、ガイドラインで許可された目的ではありません。',
      },
    },
    'order-confirmation': {
      title: '注文や発送の確認',
      explanation: '注文の受付と発送は、Amazonが購入者に知らせます。同じ内容を重ねて送ることはできません。',
      findings: { found: 'この内容は、すでにAmazonから購入者に届いています。' },
    },
    'thank-you-only': {
      title: 'お礼や手伝いの申し出のみ',
      explanation: 'お礼だけのメッセージや、「お困りの際はご連絡を」と伝えるだけのメッセージは送れません。',
      findings: { found: 'お礼や手伝いの申し出だけで、注文に必要な内容がありません。' },
    },
    marketing: {
      title: '宣伝・販促',
      explanation: 'クーポン、割引、他の商品、店舗、メールマガジン、SNSなど、宣伝は一切できません。',
      findings: { found: 'ここで宣伝をしています。' },
    },
    'review-positive': {
      title: '高評価の依頼',
      explanation:
        'レビューの依頼は中立でなければなりません。星の数に触れることや懇願も、誘導とみなされます。',
      findings: { found: '購入者を高評価へ誘導しています。' },
    },
    'review-incentive': {
      title: 'レビューの見返り',
      explanation:
        '金銭、贈り物、割引、返金、将来の特典など、価値のあるものをレビューと結びつけてはいけません。アカウント停止の理由になります。',
      findings: { found: '価値のあるものをレビューと結びつけています。' },
    },
    'review-change': {
      title: 'レビューの変更・削除の依頼',
      explanation:
        'レビューや評価の変更、更新、削除を購入者に頼んではいけません。問題が解決したあとでも同じです。',
      findings: { found: 'レビューの変更や削除を購入者に求めています。' },
    },
    'review-if-happy': {
      title: '満足した購入者だけへのレビュー依頼',
      explanation:
        '満足していることを条件にレビューを頼んだり、不満のある購入者を別の窓口へ導いたりしてはいけません。',
      findings: {
        found: '満足を条件にレビューを頼んでいるか、不満のある購入者を別の窓口へ導いています。',
      },
    },
    'review-repeat': {
      title: 'レビューの再依頼',
      explanation:
        '依頼は1件の注文につき1回だけです。商品レビューと出品者への評価を合わせて数え、送信方法は問いません。',
      findings: {
        found: 'この注文の購入者には、すでにレビューを依頼しています。',
        reminder: '以前の依頼を購入者に念押ししています。',
      },
    },
    'cancel-request': {
      title: '購入者へのキャンセル依頼',
      explanation:
        '出荷できない場合は、出品者が返金処理をしてから購入者に知らせてください。購入者にキャンセルを頼むことは、いかなる場合もできません。',
      findings: { found: '注文のキャンセルを購入者に求めています。' },
    },
    'external-link': {
      title: 'Amazon以外へのリンク',
      explanation:
        'リンクは、Amazon自身のものか、配送会社の追跡ページのように注文の完了に欠かせない安全で有効なものだけが許可されます。',
      findings: {
        found: '「{host}」は、Amazonでも配送会社の追跡ページでもありません。',
        hint: '購入者をAmazonの外（{host}）へ導いています。',
      },
    },
    'insecure-link': {
      title: 'httpsではないリンク',
      explanation: '許可されたリンクでも安全でなければなりません。httpではなくhttpsを使ってください。',
      findings: { found: '{host}へのリンクがhttpです。' },
    },
    attachment: {
      title: '許可されていない添付ファイル',
      explanation: '添付できるのは、商品の説明書、保証書、請求書だけです。',
      findings: { found: '「{name}」は、説明書、保証書、請求書のいずれでもありません。' },
    },
    'logo-link': {
      title: 'リンク入りのロゴ',
      explanation: 'ロゴに、出品者のサイトへのリンクを入れたり表示したりしてはいけません。',
      findings: { found: 'ロゴ「{name}」にリンクが表示されているか、含まれています。' },
    },
    'opt-out-link': {
      title: '配信停止のリンク',
      explanation: '配信停止はAmazonが扱います。メッセージに配信停止の方法を入れてはいけません。',
      findings: { found: '配信停止の方法を案内しています。' },
    },
    'sensitive-content': {
      title: '不適切な表現',
      explanation: '下品な言葉、侮辱、脅し、暴力、裸の表現は、どのように書いても許可されません。',
      findings: { found: '不適切、または脅しの表現です。' },
    },
    'tracking-pixel': {
      title: '開封を追跡する画像',
      explanation: 'メッセージが開かれたことを知らせる画像やアドレスは許可されません。',
      findings: { found: 'メッセージの開封を追跡しています。' },
    },
    'email-address': {
      title: 'メールアドレス',
      explanation:
        'メールアドレスは、どのように書いても許可されません。購入者はメッセージにそのまま返信できます。',
      findings: { found: 'これはメールアドレスです。' },
    },
    'phone-number': {
      title: '電話番号またはメッセンジャーID',
      explanation:
        '電話番号とメッセンジャーID（WeChat、WhatsApp、LINE、Telegram）は、どのように書いても許可されません。',
      findings: { found: 'これは電話番号です。', messenger: 'これはメッセンジャーIDです。' },
    },
    'product-image': {
      title: '商品の画像',
      explanation: '購入された商品の画像は送れません。Amazonが表示します。',
      findings: { found: '「{name}」は商品の画像です。' },
    },
    'unrelated-image': {
      title: '関係のない画像',
      explanation: 'ブランドや会社に関係のない画像は送れません。',
      findings: { found: '「{name}」は、ブランドや会社に関係がありません。' },
    },
    emoji: {
      title: '絵文字または顔文字',
      explanation: '絵文字、顔文字、星、ハートは許可されません。',
      findings: { found: '「{found}」は絵文字または顔文字です。' },
    },
    'animated-image': {
      title: '動く画像',
      explanation: 'GIFなどの動く画像は許可されません。',
      findings: { found: '「{name}」は動く画像です。' },
    },
    spelling: {
      title: 'つづりの誤り',
      explanation: 'Amazonは、つづりの誤りがないメッセージを求めています。',
      findings: {
        found: '「{found}」は辞書にありません。',
        suggestion: '「{found}」は「{suggestion}」の誤りです。',
      },
    },
    grammar: {
      title: '文法の誤り',
      explanation: 'Amazonは、文法の誤りがないメッセージを求めています。',
      findings: {
        found: 'ここの文法が正しくありません。',
        suggestion: '「{found}」は「{suggestion}」の誤りです。',
      },
    },
    html: {
      title: 'マークアップ',
      explanation:
        'AmazonのメッセージAPIが受け付けるのはプレーンテキストだけです。タグ、スタイル、文字参照、SlackやMarkdownの記号は、そのまま表示されてしまいます。',
      findings: { found: '「{found}」はマークアップです。' },
    },
    'line-breaks': {
      title: '多すぎる改行',
      explanation: '連続する改行は2つまでです。',
      findings: { found: '改行が{count}つ続いています。2つまで許可されます。' },
    },
    'too-long': {
      title: '文字数の超過',
      explanation: 'メッセージの種類ごとの上限を超える本文は、Amazonに拒否されます。',
      findings: { found: '{length}文字あります。このメッセージの上限は{limit}文字です。' },
    },
    empty: {
      title: '送る内容なし',
      explanation: '読み手に見える文字がありません。',
      findings: { found: '送る内容がありません。' },
    },
    'action-unavailable': {
      title: 'Amazonが現在受け付けないメッセージ',
      explanation:
        'Amazonは注文ごとに、状態や送信済みの内容に応じて、現在受け付けるメッセージを示します。それ以外は拒否されます。',
      findings: {
        found: 'Amazonは現在、この注文の「{operation}」を受け付けていません。',
        none: 'Amazonは現在、この注文のメッセージを一切受け付けていません。',
      },
    },
  },
  notes: {
    'solicitation-text':
      'レビューは、Amazonが自社の文面と購入者の言語で依頼します。入力された本文は送信されません。',
    'no-text-goes-out': 'このメッセージの本文はAmazonが書きます。送信されるのはファイルだけです。',
    'without-attachments': '{names}を外してください。一緒に送ることはできません。',
    'late-without-date':
      '注文が遅れることは書かれていますが、いつまでかが書かれていません。新しい日付が購入者にとって最も役立ちます。',
    'refund-first':
      '出荷できないことを購入者に伝える前に、「注文管理」で全額を返金してください（理由は「在庫切れ」または「出荷不可」）。Amazonが受理してから、このメッセージを送ってください。',
    'portuguese-of-brazil':
      'この購入者はポルトガルのポルトガル語を使います。テンプレートはブラジルのものなので、「pedido」「estoque」などの言葉を確認してもらってください。',
    'important-mark': '「[Important]」を付けても、購入者の配信停止は解除されなくなりました。削除できます。',
    'tracking-parameters': 'リンクに追跡用のパラメーター（utm_...）が付いています。外してください。',
  },
  reasons: {
    'too-late':
      '30日を過ぎたため、もう何も送れません。購入者からの連絡を待つか、Amazonの返品手続きを使ってください。',
    'wrong-order-id':
      'どの注文のメッセージかを確かめてください。その注文を選ぶか、本文の番号を直してから、もう一度確認してください。',
    'review-repeat': 'レビューの依頼は注文ごとに1回だけです。最初の依頼だけにしてください。',
    'review-change':
      'レビューはそのままにしてください。変更や削除は誰にも頼めません。購入者の問題を解決してください。',
    'review-incentive':
      'レビューの見返りは一切示せません。代わりにAmazonの「レビューをリクエスト」を使ってください。',
    'review-positive': '代わりにAmazonの「レビューをリクエスト」を使ってください。誘導せずに依頼できます。',
    'review-if-happy':
      '代わりにAmazonの「レビューをリクエスト」を使ってください。どの購入者にも同じように依頼できます。',
    'order-confirmation':
      '送らないでください。すでにAmazonから購入者に知らせています。出荷通知は「注文管理」で送ってください。',
    'thank-you-only': '送らないでください。問題、質問、日時の調整など、注文に必要なときだけ書いてください。',
    'not-permitted': '送らないでください。問題、質問、日時の調整など、注文に必要なときだけ書いてください。',
    marketing: '宣伝しか書かれていないため、送れません。代わりにAmazonの広告を使ってください。',
    'sensitive-content': '注文に必要なことを冷静に書いてから、もう一度確認してください。',
    'opt-out-link': '送る内容が残りません。配信停止はAmazonが扱います。',
    empty: '購入者に必要なことを書いてから、もう一度確認してください。',
    'action-unavailable':
      'Amazonは現在、この注文のこのメッセージをAPIでは受け付けていません。セラーセントラルの「購入者に連絡する」を見て、そこで選べる場合は本文をコピーしてください。',
    'nothing-left': '送ってよい内容が残りません。注文に必要なことを書いてから、もう一度確認してください。',
    'far-too-long':
      'メッセージの上限を大幅に超えています。注文に必要なことだけを残して、もう一度確認してください。',
    'no-templates':
      'この購入者の言語の文面は用意がありません。セラーセントラルにあるAmazonのテンプレートを使ってください。',
    unmendable: '印の付いた箇所は、ご自身で書き直す必要があります。編集して、もう一度確認してください。',
    reply:
      'AmazonのAPIでは返信を送れません。本文をセラーセントラルの購入者とのやり取りにコピーしてください。',
    'return-question':
      'AmazonのAPIには返品のメッセージがありません。本文をセラーセントラルの「購入者に連絡する」の返品に関する連絡（Follow up on return）にコピーしてください。',
    'invoice-without-file':
      '請求書のメッセージはファイルそのものです。セラーセントラルに請求書をアップロードするか添付して、そこから送ってください。',
    'no-operation':
      'Amazonは現在、この注文でこの種類のメッセージを受け付けていません。本文をセラーセントラルにコピーしてください。',
  },
  slots: {
    orderId: '注文番号（17桁）',
    itemTitle: '商品',
    newShipDate: '新しい出荷日',
    newDeliveryDate: '新しいお届け日',
    newDate: '新しい日付',
    delay: 'どのくらい遅れるか',
    cause: '遅れる理由',
    refundAmount: '返金額と通貨',
    reason: '一部返金の理由（文末の句点なし）',
    question: '知りたいこと（一文で）',
    replyBy: '回答が必要な期限の日',
    timeSlots: '提示できる日時',
    designDetails: '購入者に確認してもらうこと（一文で）',
    coverageStart: '保証の開始日',
    coverageEnd: '保証の終了日',
    accessKey: 'アクセスキー',
    trackingNumber: '追跡番号',
    problem: '問題の内容（一文で）',
    details: '購入者に伝えること（一文で）',
  },
  purposes: {
    'order-issue': '注文に関する問題',
    'additional-info': '注文の完了に必要な質問',
    'return-question': '返品または返金',
    invoice: '請求書',
    'review-request': 'レビューの依頼',
    'heavy-bulky-delivery': '大型商品の配送',
    'home-service': '訪問サービスの予約',
    'custom-design': 'カスタムデザイン',
    other: '注文に必要なその他の事項',
  },
  operations: {
    unexpectedProblem: '予期しない問題',
    confirmOrderDetails: '注文の詳細',
    confirmDeliveryDetails: '配送の詳細',
    confirmServiceDetails: 'サービスの予約',
    confirmCustomizationDetails: 'カスタマイズの詳細',
    digitalAccessKey: 'デジタルアクセスキー',
    legalDisclosure: '法定の開示事項',
    warranty: '保証',
    invoice: '請求書',
    productReviewAndSellerFeedback: 'Amazonによるレビューの依頼',
  },
  missingTools: {
    dictionary: '{language}の辞書（未インストール：{install}）',
    'grammar-server': 'LanguageToolによる{language}の文法（サーバーの応答なし）',
  },
  coverage: {
    grammar: '{language}の文法は、よくある誤りだけを確認します。',
    'spelling-and-grammar': '{language}の表記と文法は、よくある誤りだけを確認します。',
  },
};
