/** Verbs that bring a system into being, before its name. */
export const bringing =
  /(?:推行|实行|实施|谋划|试点|建立|推出|启动|施行|落实|推进|深化|完善|健全|构建|探索|试行|引入|采用|采取|运用|依托|结合|开展|设立|出台|印发|制定|创新|提出|创立|首创|推广|研究(?!员|院|所|中心|生|会|室|部|报告)|执行|坚持|加入|跟进|落地|运行|推开|铺开|试水|建起|列为|列入|确定为|选为|纳入|定为|写入|写进)/;

/** What follows the system's name where it is in force: it was launched, has an office, a meeting, a scheme. */
export const inForce =
  /^[”’]?(?:也|则|要|将|拟|应|需|须|加快|全面|正式|已经?|正在|随后|因此|就此|逐步|开始|率先|在[^，。；]{2,12}|从[^，。；]{2,8}起|自[^，。；]{2,12}?起?(?=启动|实施|推行|实行|运行|建立))*(?:工作)?(?:得到|得以)?(?:起来|建起来|建立起来|推行|实行|实施|试行|建立|推开|铺开|落地|推出[后以]|启动|实施(?:以来|后|方案)|全面|已|建立|推行|运行|正式|方案|试点|(?:被)?(?:写入|写进|列入|纳入|列为)|作为[^，。；]{0,16}(?:抓手|举措|载体|路径|工程|重要内容))/;
export const meeting =
  /^[”’]?(?:工作)?(?:会议|推进会|推进会议|专题会|专题会议|调度会|调度会议|现场会|联席会|例会|办公室|领导小组|工作专班|联络员)/;

/** The clause explains the system or speaks of it in general and says of no region that it has it. */
export const general =
  /什么是|就是|是指|指的是|的核心|的动机|的特点|的优势|由来|的提出|的根本目的|的实质|的本质|所谓|为什么|意味着|组成|建议|的最大特色|的成效|的作用|的关键/;
export const everywhere =
  /各地|各[省市县区州盟旗]|多地|多省|一些地(?:区|方)|许多地方|(?<!在)全国(?!其他|率先|最早|首个|首创|首家)|外地|国内|不少|有的地方|部分地区/;

/** Of so many cities some have it. */
export const some = /\d+个[^，。；]{0,8}(?:市|州|县|区)[^，。；]{0,4}中[^，。；]{0,6}\d+个/;

export const called = /建议|应当|应该|呼吁|不妨|可以考虑|亟需|亟须|需要尽快|望能/;
export const negated =
  /(?:没有|尚未|并未|暂未|还未|未能|从未|未|不再|并不|暂不|决定不|拒绝|停止|取消|不(?=推行|实行|实施|建立|设立|搞|采用))[^，。；]{0,10}(?:推行|实行|实施|建立|推出|出台|设立|采用|设(?!计|施|备))/;
export const planning =
  /将(?!军|来)|拟|(?<!行动|发展|工作|实施|培育|攻坚|提升|倍增|专项|年)计划(?=[在于建推实出启明今后年下本\d])|准备|即将|下一步|讨论稿|征求意见|研究建立|研究制定|力争|着手|谋划|筹备|酝酿|有望|要(?:在|于)[^，。；]{1,12}(?:前|内|底)|(?:须|应|需)(?:在|于|尽快)|[年月]底前|季度前|(?<!\d)年内(?!已)/;
export const exploring = /探索/;
export const piloting = /试点|试行|先行先试/;

/** A row of a table names the system last: 某制度（链长制），某市拟加以研究、建立. */
export const later = /^[”’]?）?，?[^，。；]{0,30}(?:研究|建立|推行|实施|实行)/;

/** A meeting or a speaker demands that it be brought in: it is not in force by that. */
export const demanded = /(?:会议?|提出|强调|要求|指出)[^。；]*(?:要|加快)[^。；，]{0,12}$/;

/** The words before the name say what something is called: 各设一名链长，称为某制. */
export const naming = /(?:称为|称作|称之为|叫作|叫做|名为|取名|命名为)“?[^，。；]{0,14}$/;

/** A row of a table on the system that sets up a way of working on chains under another name. */
export const chainWork = /(?:产业链|集群)[^，。；]{0,8}(?:工作|推进|联系|责任|领导)[^，。；]{0,6}(?:机制|制度)/;

const together = '(?:[两三四五六七八九]?[省市地州县]|等[^，。；]{0,6}?)?(?:之?后)?';
const when =
  '(?:则|直到|到|至|在|于|从|自)?(?:同年|当年|次年|随后|其后|之后|(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日|[底初中]|上旬|中旬|下旬)?(?:起|开始)?)?';
const likewise =
  '(?:也|亦|同样|相继|已经?|陆续|纷纷|各自|先后|随后|随之|紧随其后|则|又|才|均|都|在同年|在当年|于同年|于当年|及时|迅速|很快)';
const joining = '仿效|效仿|跟上|印发|出台|推行|实施|实行|建立|推出|跟进|启动|先行|试水|推开|铺开|起步|加入|设立(?=[，。；：]|$)';
const paper = '方案|工作方案|实施方案|实施意见|意见|文件|实施办法|工作机制';
/** The words stand for the system itself: 城市层面，甲、乙等市也印发了工作方案; 甲在同年跟上. */
export const followed = new RegExp(
  `^(?:[^，。]{0,12}?)(?:${likewise}{1,4}(?=[\\u4e00-\\u9fff])|(?=(?:跟进|效仿|仿效|跟上)(?:[，。；：]|$)))(?:${joining}|落实(?=[，。；：]|$))`,
);
/** Of a list whose first part names the system: 甲、乙等20多个省份推行; 丙2021年启动. */
export const joined = new RegExp(
  `^${together}${when}${likewise}*(?:在?全[省市区县州]|全域|全面|逐步)*${when}(?:${joining})(?:了|的|该制度|这一制度)*(?:${paper})?(?=[，。；：]|$|排在|最早|是)`,
);
/** 甲、乙等省（区）已经全面推行; 丙也在部分地区试点: with no word of what, where the whole text is on the system. */
export const alike = new RegExp(
  `^(?:[两三四五六七八九]?[省市地州县]|等[^，。；]{0,8}?(?:（[^（）]{1,4}）)?)?${when}(?:${likewise}|目前|现|已|正){0,4}(?:在部分[^，。；]{1,6}|全面|逐步|率先|在?全[省市区县州]|先行){0,3}(?<deed>推行|实行|实施|试点|试行|推开|铺开|跟进|先行先试|建立|设立|落地)(?:了|起来)?(?=[，。；]|$)`,
);
export const early =
  /^(?:[两三四五六七八九]?[省市地]|等[^，。]{0,4})?(?:较早|最早|率先|较快)(?:推行|实行|实施|试行|探索|起步)(?=[，。；]|$)|^(?:[两三四五六七八九]?[省市地]|等[^，。]{0,4}|是)?(?:推行|实行|实施|试行|推出|起步)(?:得)?(?:较早|最早|较快|在前|稍早|稍晚|较晚|最晚|略晚)/;

/** The act comes on top of an earlier one: its date is of a later stage. */
export const again = /又|再次|再度|升级|提档|扩大到|扩展到|修订|重新|[2-9]\.0/;

/** Leaders who are in charge of chains without the name of the system. */
export const equivalent = /领导(?:同志|干部)?(?:分别|直接|定向|挂钩|牵头|挂帅|包抓|分工)*联系[^，。；]{0,14}(?:产业链|产业集群)/;

export const scopes: readonly (readonly [RegExp, string])[] = [
  [/全[省区]范围|全省|全区/, '全省'],
  [/全市范围|全市/, '全市'],
  [/全县/, '全县'],
  [/高新区|高新技术产业开发区/, '高新区'],
  [/开发区|园区/, '开发区'],
];
