import type { RuleData } from '../../meaning/language-pack.ts';

export const cancelRequest: RuleData = {
  says: [
    '点|提交|申请|发起|操作|点击|按|选|选择|勾选|进行|办理 ..2 <cancel> ! <stop>',
    '<cancel> 理由|原因 ..2 请? 选|选择|填|写|勾',
    '理由|原因 ..3 选|选择|填|写 ..2 <cancel>',
    '您|你|亲 ..3 主动|自行|自己|那边|这边|后台|先|直接|来 ..3 <cancel>',
    '主动|自行|自己 ..2 <cancel>',
    '把 ..6 <cancel> 掉|了|一下',
    '<cancel> 掉? 吧|一下|可以吗|好吗|行吗|好不好',
    '<cancel> 申请|请求|按钮 ..3 <we>',
  ],
  unless: [
    '<stop>',
    '我们|我方|系统|亚马逊|我|仓库 ..2 已|会|将|可以|可|能|来|帮|为|替|给|立即|马上|就|无法|不得不|只能|已经|这边|先 ..3 <=cancel>',
    '已|已经|现已 ..1 为? 您? <=cancel>',
    '按|应|根据|依照|按照|如 您|你 的? ..2 要求|请求|申请|意愿',
    '您|你 的? <=cancel> 申请|请求|要求 ..2 已|通过|收到|受理|成功|完成',
    '请 ..1 不要|勿|别 ..2 <=cancel>',
    '是否|要不要|要 ..3 我们|我 ..4 <=cancel>',
    '<if> ..6 <=cancel> ... 回复|告诉|告知|联系|通知',
    '<if> ..4 想|要|希望|需要|打算|决定 ..2 <=cancel>',
    '是否|要不要 ..3 <=cancel>',
    '<=cancel> 的',
    '为您|帮您|给您|替您 ..2 <=cancel>',
  ],
  good: [
    { text: '我们已取消订单并全额退款。', because: 'the seller did it' },
    { text: '降噪耳机会晚两天送达。', because: 'a product' },
    { text: '如果您不想再等，请回复，我们会取消并退款。', because: 'the buyer decides, the seller acts' },
    { text: '请不要取消订单，明天就能发货。', because: 'the opposite' },
  ],
  bad: [
    { text: '商品缺货，请您自行取消订单。', marks: ['请您自行取消'] },
    { text: '麻烦您在后台申请取消。', marks: ['麻烦您在后台申请取消'] },
    { text: '取消原因请选择“不想要了”。', marks: ['取消原因请'] },
    { text: '能否请您把订单取消掉？', marks: ['能否请您把订单取消'] },
    { text: '建议您提交取消申请，以便尽快退款。', marks: ['建议您提交取消'] },
  ],
};
