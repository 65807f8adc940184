import type { RuleData } from '../../meaning/language-pack.ts';

export const optOutLink: RuleData = {
  says: [
    '退订',
    '取消订阅',
    '取消接收',
    '停止接收',
    '停止推送',
    '回复|回|发送 td|t|n|停止|stop|退订',
    '不再|不想|不愿|不希望|不要 ..4 收到|接收|收取 ..6 <=messages>',
    '移出|退出|删除|移除|剔除 ..6 名单|列表|群发',
    '名单|列表 ..3 移出|退出|删除|移除|剔除',
    '屏蔽 ..3 <=messages>',
  ],
  unless: ['运费险|保险|杂志|订阅服务|期刊|打印机|会员订阅'],
  good: [
    { text: '您可以退订运费险，是否需要我们处理？', because: 'not about messages' },
    { text: '请先在打印机上取消订阅通知。', because: 'part of instructions' },
    { text: '杂志可在产品页面取消订阅。', because: 'the product is a subscription' },
    { text: '请停止使用该充电器，产品正在召回。', because: 'a safety notice' },
  ],
  bad: [
    { text: '退订请点击此处。', marks: ['退订'] },
    { text: '回复TD退订。', marks: ['退订'] },
    { text: '如不想再收到我们的消息，请点击下方链接。', marks: ['不想再收到我们的消息'] },
    { text: '若要移出邮件名单，请回复“移除”。', marks: ['移出邮件名单'] },
    { text: '点击这里停止接收我们的邮件。', marks: ['停止接收我们的邮件'] },
  ],
};
