import type { RuleData } from '../../meaning/language-pack.ts';

export const notPermitted: RuleData = {
  says: [],
  unless: [],
  good: [
    { text: '春节期间仓库放假，订单111-1234567-1234567将于2月8日发货。', because: 'an open order needs it' },
    { text: '该充电器正在召回，请停止使用。', because: 'a safety notice' },
    { text: '送货需要小区的门禁密码，请问是多少？', because: 'a question the order needs' },
    { text: '说明书有误，组装书架请从C板开始。', because: 'needed instructions' },
  ],
  bad: [
    { text: '全体员工祝您新年快乐，阖家幸福。' },
    { text: '春节期间我们放假七天。' },
    { text: '我们的团队上周日获得了城市象棋赛冠军。' },
    { text: '您知道吗？竹子是世界上长得最快的植物。' },
    { text: '关于订单111-1234567-1234567。', context: { purpose: 'small-talk' } },
  ],
};
