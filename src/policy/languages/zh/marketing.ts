import type { RuleData } from '../../meaning/language-pack.ts';

export const marketing: RuleData = {
  says: [
    '<browse> ..4 <shop>',
    '<shop> ..4 <browse>',
    '<shop> ..3 有|正在|还有|现有|新增|开通|推出|举办 ! <=mishap>',
    '<otherGoods> ... 一起|不妨|欢迎|可以看|看看|看一看|了解|试试|更划算|带走|入手',
    '也 ..2 喜欢|购买|买 ..2 我们|本店|小店',
    '买了|购买|选购|购买了 ..8 顾客|客户|买家|人 ..3 也|还',
    '欢迎 ..3 回购|复购|再来|常来|再次光临|下次光临|再次光顾|选购|进店|逛逛|抢购|订购',
    '再来|回来 ..2 选购|逛逛|购买|看看',
    '我们 ..2 还|也|现在 有售|销售|出售|卖|经营|在售 ! <=mishap>',
    '再买|多买|加购|囤 ..3 一|两|几|点|些',
    '收藏|关注 ..3 店',
    '<novelty> ..4 <browse>',
    '<shop> ... <novelty>',
    '首页 ..4 选购|查看|浏览',
    '搜索 ..4 店|品牌|我们',
    '扫码|扫一扫|扫描二维码',
  ],
  unless: [
    '感谢|谢谢|多谢 ..6 <shop>|<browse> ! <promotion>',
    '发票 ... <promotion>',
    '<promotion> ..6 发票',
    '<promotion> ..4 您 要求|使用|输入',
    '颜色|款式|尺码|尺寸|型号 ..6 可以吗|接受|是否|改',
  ],
  good: [
    { text: '我们已向您退还10%的货款。', because: 'money back is no discount' },
    { text: '退货标签是免费的，请打印后贴好。', because: 'part of a return' },
    { text: '发票上漏了折扣金额，更正后的发票明天发出。', because: 'the buyer’s invoice' },
    { text: '感谢您光临本店。', because: 'thanks' },
  ],
  bad: [
    { text: '结账时输入SPRING15可享八五折优惠。', marks: ['八五折'] },
    { text: '您看过我们的新款花园系列吗？欢迎选购。', marks: ['我们的新款花园系列', '欢迎选购'] },
    { text: '关注我们的店铺，每天都有新灵感。', marks: ['关注我们'] },
    { text: '第二双手套半价，仅限本周。', marks: ['半价'] },
    { text: '同系列的靠垫也在本店有售，不妨看看。', marks: ['同系列的靠垫也在本店有售，不妨看看'] },
  ],
};
