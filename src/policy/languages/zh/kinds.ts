import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one Chinese sentence can be doing. */
export const kinds: Readonly<Record<SentenceKind, readonly string[]>> = {
  thanks: ['<thanks>'],
  help: [
    '任何|什么|有|遇到|若有|如有 ..2 <problem> & <contact>',
    '任何|什么|有|遇到|若有|如有 ..2 <problem> & <help>',
    '<if> & <help> ! <=mishap>',
    '<if> ... 需要|不满意|不满|不懂 & <contact>|<help>',
    '<we> ... <help> ! <=mishap>',
    '<help> & <you> ! <=mishap>',
    '<help> & <contact> ! <=mishap>',
    '随时|尽管|只管 ..3 <contact>',
    '^ 请 随时',
    '^ 随时',
    '^ 有|任何 ..1 <problem> & <contact>|<help>',
    '<problem> ..3 都|均 ..2 可以|可|能 ..3 <contact>',
    '尽管 ..1 问|说|提|吩咐|开口',
    '不懂|不会|不明白 ..4 <contact>|问',
  ],
  wish: ['<wish>'],
  offTopic: [
    '<holiday>',
    '<news> & <we>',
    '<news> & <you>',
    '<news> & ?',
    '<news> & <ask>',
    '^ <news>',
    '今天|昨天|最近|近日|今年|上周|本周 ... <news>',
    '春节|国庆|五一|元旦|中秋|端午|圣诞|假期 ..6 <news>',
    '<news> & 恢复|分享|喜悦|好消息|故事',
    '您|你 ..3 怎么|如何|哪里 ..2 知道|了解|找到|发现|听说 ..2 我们|本店|小店',
  ],
  review: ['<review>'],
};
