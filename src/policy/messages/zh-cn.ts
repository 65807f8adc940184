import type { en } from './en.ts';

// 草稿 draft · 买家 buyer · 订单编号 order ID · 站点 marketplace · 卖家平台 Seller Central · 评论 review ·
// 卖家反馈 seller feedback · “请求评论” Amazon's button · 用途 purpose
export const zhCn: typeof en = {
  rules: {
    'too-late': {
      title: '订单完成已超过 30 天',
      explanation: '卖家主动发送的消息必须在订单完成后 30 天内送达买家。回复买家提问不受此限。',
      findings: { found: '订单已完成 {days} 天，第 30 天是最后期限。' },
    },
    'missing-order-id': {
      title: '没有订单编号',
      explanation:
        '主动发送的每条消息都必须注明 17 位订单编号（3-7-7）。可以写在正文里，也可以由所选订单提供。',
      findings: { found: '正文和所选订单都没有提供 17 位订单编号。' },
    },
    'wrong-order-id': {
      title: '写的是其他订单的编号',
      explanation: '正文提到的订单不是这条消息所属的订单。这会让买家困惑，还可能泄露他人的订单。',
      findings: { found: '{found} 不是这条消息的订单（应为 {expected}）。' },
    },
    'wrong-language': {
      title: '不是买家的语言',
      explanation: '消息必须使用买家的首选语言，亚马逊会为每个订单提供该信息。',
      findings: {
        found: '正文是{found}，而这位买家使用{expected}。',
        part: '这部分是{found}，而这位买家使用{expected}。',
      },
    },
    'not-permitted': {
      title: '没有允许的用途',
      explanation:
        '只允许发送完成订单所必需的消息，或回答服务问题的消息。问候、新闻、小贴士和营业时间都不允许。',
      findings: {
        found: '内容都不是完成订单所必需的。',
        purpose: '“{purpose}”不是准则允许的用途。',
      },
    },
    'order-confirmation': {
      title: '确认订单或发货',
      explanation: '亚马逊会自行通知买家订单已收到、已发货，不允许重复通知。',
      findings: { found: '亚马逊已经通知过买家。' },
    },
    'thank-you-only': {
      title: '只有感谢，或只表示愿意提供帮助',
      explanation: '如果消息只是道谢，或只说有问题可以联系，就不能发送。',
      findings: { found: '消息只是感谢买家或表示愿意帮助，没有订单所需的内容。' },
    },
    marketing: {
      title: '营销或促销',
      explanation: '不允许任何形式的广告：优惠券、折扣、其他商品、店铺、邮件订阅和社交账号都不行。',
      findings: { found: '这里在做推广。' },
    },
    'review-positive': {
      title: '索要好评',
      explanation: '请求评论必须保持中立。提到星级或恳求好评，都算引导。',
      findings: { found: '这里在引导买家给好评。' },
    },
    'review-incentive': {
      title: '以好处换取评论',
      explanation: '评论不得与任何好处挂钩：金钱、礼品、折扣、退款或日后的优惠都不行。违者会被关闭账户。',
      findings: { found: '这里把好处与评论挂钩。' },
    },
    'review-change': {
      title: '要求修改或删除评论',
      explanation: '不得要求买家修改、更新或删除评论或反馈，问题解决之后也不行。',
      findings: { found: '这里要求买家修改或删除评论。' },
    },
    'review-if-happy': {
      title: '只请满意的买家评论',
      explanation: '不能以“满意”为条件请求评论，也不能把不满意的买家引向别处。',
      findings: { found: '这里以买家满意为条件请求评论，或把不满意的买家引向别处。' },
    },
    'review-repeat': {
      title: '重复请求评论',
      explanation: '每个订单只能请求一次，商品评论和卖家反馈合并计算，无论用哪种工具发送。',
      findings: {
        found: '已经向这个订单的买家请求过评论。',
        reminder: '这里在提醒买家之前的请求。',
      },
    },
    'cancel-request': {
      title: '要求买家取消订单',
      explanation: '如果无法发货，请自行处理订单退款，然后告知买家。任何情况下都不能要求买家取消订单。',
      findings: { found: '这里要求买家取消订单。' },
    },
    'external-link': {
      title: '指向亚马逊以外的链接',
      explanation: '只允许亚马逊自己的链接，或完成订单必需的安全有效链接，例如承运商的物流查询页面。',
      findings: {
        found: '“{host}”既不是亚马逊，也不是承运商的查询页面。',
        hint: '这里把买家引向亚马逊以外（{host}）。',
      },
    },
    'insecure-link': {
      title: '链接没有使用 https',
      explanation: '即使是允许的链接也必须安全：使用 https，而不是 http。',
      findings: { found: '指向 {host} 的链接使用了 http。' },
    },
    attachment: {
      title: '不允许的附件',
      explanation: '只能附上商品说明书、保修信息和发票。',
      findings: { found: '“{name}”不是说明书、保修信息或发票。' },
    },
    'logo-link': {
      title: '徽标中带有链接',
      explanation: '徽标不得包含或显示指向卖家网站的链接。',
      findings: { found: '徽标“{name}”显示或包含链接。' },
    },
    'opt-out-link': {
      title: '退订链接',
      explanation: '退订由亚马逊处理，消息中不得提供退订方式。',
      findings: { found: '这里提供了退订方式。' },
    },
    'sensitive-content': {
      title: '冒犯性语言',
      explanation: '不允许脏话、侮辱、威胁、暴力或裸露内容，换什么写法都不行。',
      findings: { found: '这里带有冒犯或威胁。' },
    },
    'tracking-pixel': {
      title: '跟踪像素',
      explanation: '不允许使用会回报消息是否被打开的图片或网址。',
      findings: { found: '这里会跟踪消息是否被打开。' },
    },
    'email-address': {
      title: '电子邮箱地址',
      explanation: '不允许出现电子邮箱地址，换什么写法都不行：买家可以直接回复消息。',
      findings: { found: '这是电子邮箱地址。' },
    },
    'phone-number': {
      title: '电话号码或聊天账号',
      explanation: '不允许出现电话号码和聊天账号（微信、WhatsApp、LINE、Telegram），换什么写法都不行。',
      findings: { found: '这是电话号码。', messenger: '这是聊天账号。' },
    },
    'product-image': {
      title: '商品图片',
      explanation: '不能发送所购商品的图片，亚马逊会自行展示。',
      findings: { found: '“{name}”展示的是商品。' },
    },
    'unrelated-image': {
      title: '无关图片',
      explanation: '不能发送与您的品牌或公司无关的图片。',
      findings: { found: '“{name}”与您的品牌或公司无关。' },
    },
    emoji: {
      title: '表情符号或颜文字',
      explanation: '不允许使用表情符号、颜文字、星星和爱心。',
      findings: { found: '“{found}”是表情符号或颜文字。' },
    },
    'animated-image': {
      title: '动态图片',
      explanation: '不允许使用 GIF 和其他动态图片。',
      findings: { found: '“{name}”是动态图片。' },
    },
    spelling: {
      title: '拼写错误',
      explanation: '亚马逊要求消息没有拼写错误。',
      findings: {
        found: '词典中没有“{found}”。',
        suggestion: '“{found}”应为“{suggestion}”。',
      },
    },
    grammar: {
      title: '语法错误',
      explanation: '亚马逊要求消息没有语法错误。',
      findings: {
        found: '这里的语法不正确。',
        suggestion: '“{found}”应为“{suggestion}”。',
      },
    },
    html: {
      title: '标记代码',
      explanation:
        '亚马逊的消息接口只接受纯文本：标签、样式、实体以及 Slack 或 Markdown 标记会原样显示出来。',
      findings: { found: '“{found}”是标记代码。' },
    },
    'line-breaks': {
      title: '换行过多',
      explanation: '连续换行不得超过两个。',
      findings: { found: '连续 {count} 个换行，最多允许两个。' },
    },
    'too-long': {
      title: '内容过长',
      explanation: '超过该消息类型长度上限的内容会被亚马逊拒绝。',
      findings: { found: '共 {length} 个字符，这条消息最多 {limit} 个。' },
    },
    empty: {
      title: '没有可发送的内容',
      explanation: '没有读者能看到的文字。',
      findings: { found: '这里没有可发送的内容。' },
    },
    'action-unavailable': {
      title: '亚马逊目前不接受这种消息',
      explanation: '亚马逊会根据订单状态和已发送的消息，列出每个订单目前可用的消息类型，其他类型会被拒绝。',
      findings: {
        found: '亚马逊目前不接受为此订单发送“{operation}”。',
        none: '亚马逊目前不接受为此订单发送任何消息。',
      },
    },
  },
  notes: {
    'solicitation-text': '评论请求由亚马逊发送，使用亚马逊的文字和买家的语言。您的文字不会发送。',
    'no-text-goes-out': '这种消息的文字由亚马逊撰写，只会发送文件。',
    'without-attachments': '请去掉 {names}：不能随消息发送。',
    'late-without-date': '正文说订单会延迟，但没有说到什么时候。新的日期对买家最有帮助。',
    'refund-first':
      '告知买家无法发货之前，请先在“管理订单”中全额退款（原因选“无库存”或“无法发货”）。亚马逊受理之后再发送这条消息。',
    'portuguese-of-brazil':
      '这位买家使用葡萄牙的葡萄牙语，而我们的模板是巴西葡萄牙语：请让人看一下“pedido”“estoque”之类的用词。',
    'important-mark': '“[Important]”标记已不能绕过买家的退订设置，可以删去。',
    'tracking-parameters': '链接带有跟踪参数（utm_...），请去掉。',
  },
  reasons: {
    'too-late': '30 天期限已过，不能再发送任何消息。请等买家来信，或使用亚马逊自己的退货流程。',
    'wrong-order-id': '请确认这条消息属于哪个订单：选择那个订单，或改正正文中的编号，然后重新检查。',
    'review-repeat': '每个订单只能请求一次评论，不要再次请求。',
    'review-change': '请保持评论原样：不得要求任何人修改或删除评论。请解决买家的问题。',
    'review-incentive': '不能用任何好处换取评论。请改用亚马逊自己的“请求评论”。',
    'review-positive': '请改用亚马逊自己的“请求评论”：它不带引导。',
    'review-if-happy': '请改用亚马逊自己的“请求评论”：它对每位买家一视同仁。',
    'order-confirmation': '不要发送：亚马逊已经通知过买家。请在“管理订单”中确认发货。',
    'thank-you-only': '不要发送。只在订单确有需要时才写信：出现问题、需要询问或预约时间。',
    'not-permitted': '不要发送。只在订单确有需要时才写信：出现问题、需要询问或预约时间。',
    marketing: '内容全是推广，不能发送。请改用亚马逊的广告服务。',
    'sensitive-content': '请心平气和地写明订单需要什么，然后重新检查。',
    'opt-out-link': '去掉之后没有可发送的内容：退订由亚马逊处理。',
    empty: '请写明买家需要知道的内容，然后重新检查。',
    'action-unavailable':
      '亚马逊目前不接受通过接口为此订单发送这种消息。请到卖家平台的“联系买家”中查看，如有该选项，可把文字复制过去。',
    'nothing-left': '去掉不允许的内容后，没有可发送的了。请写明订单需要什么，然后重新检查。',
    'far-too-long': '内容远远超过消息的长度上限。请只保留订单所需的内容，然后重新检查。',
    'no-templates': '我们没有这位买家所用语言的文本。请使用卖家平台中亚马逊自己的模板。',
    unmendable: '标出的地方只有您自己能改写。请修改后重新检查。',
    reply: '亚马逊的接口不能发送回复：请把文字复制到卖家平台中与该买家的对话里。',
    'return-question':
      '亚马逊的接口没有退货类消息：请把文字复制到卖家平台的“联系买家”，选择“跟进退货”（Follow up on return）。',
    'invoice-without-file': '发票消息的内容就是文件：请在卖家平台上传发票，或附上发票并在那里发送。',
    'no-operation': '亚马逊目前不接受为此订单发送这类消息：请把文字复制到卖家平台。',
  },
  slots: {
    orderId: '订单编号，17 位数字',
    itemTitle: '商品',
    newShipDate: '新的发货日期',
    newDeliveryDate: '新的送达日期',
    newDate: '新的日期',
    delay: '会晚多久',
    cause: '延迟的原因',
    refundAmount: '退款金额和币种',
    reason: '部分退款的原因，末尾不加句号',
    question: '您需要了解什么，写成完整的句子',
    replyBy: '最晚需要答复的日期',
    timeSlots: '您可以提供的时间段',
    designDetails: '买家需要核对什么，写成完整的句子',
    coverageStart: '保修开始日期',
    coverageEnd: '保修结束日期',
    accessKey: '激活码',
    trackingNumber: '物流单号',
    problem: '出了什么问题，写成完整的句子',
    details: '买家需要知道什么，写成完整的句子',
  },
  purposes: {
    'order-issue': '订单出现问题',
    'additional-info': '完成订单需要询问的信息',
    'return-question': '退货或退款',
    invoice: '发票',
    'review-request': '请求评论',
    'heavy-bulky-delivery': '大件商品配送',
    'home-service': '上门服务预约',
    'custom-design': '定制设计',
    other: '订单需要的其他事项',
  },
  operations: {
    unexpectedProblem: '意外问题',
    confirmOrderDetails: '订单详情',
    confirmDeliveryDetails: '配送详情',
    confirmServiceDetails: '服务预约',
    confirmCustomizationDetails: '定制详情',
    digitalAccessKey: '数字激活码',
    legalDisclosure: '法律声明',
    warranty: '保修',
    invoice: '发票',
    productReviewAndSellerFeedback: '亚马逊的评论请求',
  },
  missingTools: {
    dictionary: '{language}词典（未安装：{install}）',
    'grammar-server': 'LanguageTool {language}语法检查（服务器没有回应）',
  },
  coverage: {
    grammar: '{language}语法：只能发现常见错误。',
    'spelling-and-grammar': '{language}拼写和语法：只能发现常见错误。',
  },
};
