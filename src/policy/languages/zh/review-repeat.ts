import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewRepeat: RuleData = {
  says: [
    '还没|尚未|没有|未|还没有|没 ..4 <=review>',
    '<=review> ..4 还没|尚未|没有|未|没 ..3 收到|看到|提交|写|发布|完成|留|见',
    '<=review> ..2 还没|尚未|没有',
    '第二|第三|最后|再 次 ..6 <=review>',
    '一直|仍|仍然|还在|还|依然 ..2 等|等待|期待|期盼 ..6 <review>',
    '曾|曾经|之前|此前|上次|前几天|上周|早前|日前|昨天 ..6 请|邀请|求|提醒|发 ..8 <review>',
    '<review> ..6 忘|遗漏|错过|没看到|没收到',
    '忘 ..4 <review>',
    '再 ..2 邀请|请|打扰|提醒|问 ... <review>',
    '是否|有没有 ..2 已|已经 ..3 <review>',
  ],
  unless: [
    '没有 ..2 义务|必要|要求|任何|条件',
    '不|不要|别|勿|请勿|无需|不必 ..2 <=review>',
    '别|不要|请勿|请不要 ..1 忘|忘记 ..4 <review>',
  ],
  good: [
    { text: '您愿意评价一下这款水壶吗？', because: 'the first request' },
    { text: '提醒您：师傅周二上午九点上门。', because: 'no review' },
    { text: '关于尺码，我们还没有收到您的答复。', because: 'no review' },
    { text: '对延误再次表示歉意。', because: 'no review' },
  ],
  bad: [
    { text: '温馨提醒您评价一下水壶。', marks: ['提醒您评价'] },
    { text: '您还没有评价这款水壶。', marks: ['还没有评价'] },
    { text: '上周我们请您写评价，现在仍在等待。', marks: ['上周我们请您写评'] },
    { text: '再次邀请您评价。', marks: ['再次邀请您评价'] },
    { text: '这是我们第二次请您留下反馈。', marks: ['第二次请您留下反馈'] },
  ],
};
