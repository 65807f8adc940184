import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewChange: RuleData = {
  says: [
    '<change> ..4 <review>',
    '<remove> ..4 <review>',
    '<review> ..5 <change>',
    '<review> ..5 <remove>',
    '把|将 ..6 <stars>|<review>|低分|差评|中评 ..4 <change>|<remove>',
    '<unhappy> ..6 <change>|<remove> ... <review>',
    '<review> ..4 取消 掉?',
    '取消|处理 ..2 <review>',
    '<stars>|星|分 ..2 改|换|提|升|调',
    '让 ..2 差评|低分|中评|评价 ..2 消失|下架',
    '差评|中评|低分 ... 高抬贵手|通融|重新考虑',
    '重新|再 ..1 评价|打分|评分|考虑 ..4 <review>|一下|一次|星',
    '追加|补充|更新 ..3 <review>|看法|意见|评',
    '<review> ... 能|可以|请|麻烦 ..3 它|其|这条|那条 ..3 <change>|<remove>',
    '<review> ... 删 掉|除|了|去',
  ],
  unless: [
    '<we> ..1 已|已经|会|将|正在|据此|因此|根据 ..3 改进|修改|更新|调整|更改|更换 ! <review> ..3 <change> ! 您|你 ..1 更新|修改|更改|调整',
    '帮助|有助于|协助|以便 ..2 我们|其他|更多 ..4 <change>|改进|改善|提升|提高',
    '<change> ..1 地址|尺寸|颜色|设计|文字|款式|数量|发票|日期',
  ],
  good: [
    { text: '请在中午前修改收货地址。', because: 'no review' },
    { text: '我们看了您的评价，已经改进了包装。', because: 'the seller changes something else' },
    { text: '使用前请撕掉保护膜。', because: 'no review' },
    { text: '您的真实评价有助于我们改进产品。', because: 'neutral' },
  ],
  bad: [
    { text: '请您删除那条差评。', marks: ['删除那条差评'] },
    { text: '新水泵已经收到，能否修改一下您的评价？', marks: ['修改一下您的评价'] },
    { text: '问题已经解决，麻烦撤回评论。', marks: ['撤回评论'] },
    { text: '希望您把两星改成五星。', marks: ['改成五星'] },
    { text: '看到您的中评了，可以帮忙改一下吗？', marks: ['中评了，可以帮忙改一下'] },
  ],
};
