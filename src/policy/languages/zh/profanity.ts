import type { Profanity } from '../../meaning/language-pack.ts';

export const profanity: Profanity = {
  more: '操你妈 草泥马 卧槽 我操 我靠 妈蛋 狗屎 狗娘养 装逼 牛逼 傻吊 屌丝 贱人 臭婊子 滚你 你大爷的 日了狗 王八羔子 他妈 去你的 去你妈'.split(
    ' ',
  ),
  // Characters and pairs that stand in other words too: 靠背 is a chair's back, 逼 begins 逼真, 日批 ends 本日批次.
  harmless: (
    '13. 13点 九游 乳 乳头 乳房 交配 你全家 几八 几巴 几叭 几芭 刚度 包皮 卵 卵子 吹箫 处女 后庭 外阴 奶 奶子 奸 妓 密洞 小肉粒 屁股 ' +
    '射精 性 性器 性爱 性交 情色 成人 月经 激情 湿透的内裤 爛 玉杵 私服 祖宗 精子 老二 老味 老母 花柳 逼 野鸡 阴部 阴道 靠背 靠腰 靠北 靠母 ' +
    '靠爸 柒 鳩 撚 尻 幹 打炮 打飞机 放荡 日你 日批 机八 机巴 妈的 妈妈的 你妈 他娘 你娘 娘的 鸡八 鸡吧 鸡鸡 小鸡鸡 插你 干你 懒八 懒8 ' +
    '鸡8 懒教 懒叫 射你 淫 賤 硬膠 粉腸 笨實 你是鸡 你是鸭 卖比 妈比 操比 贱B 卖B 妈B 口肯 肥西 口交 三级片 抽插 叫床 扒光 你马的 它妈的 他马的 大卵泡 小卵泡'
  ).split(' '),
};
