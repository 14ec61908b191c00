/** Verbs that give someone's words or view, right after the name. */
const setting =
  '在?接受[^，。]{0,24}?(?:采访|访问|专访|查询)时|在[^，。]{2,40}?(?:中|上|时|里|后)|对[^，。]{0,12}|早在[^，。]{2,8}|向[^，。]{0,26}';
const adverb = '受访时|近日|日前|撰文称|撰文|多年前|多年来|早就|此前|就|亦|同样|曾|也|还|则|却|仍|并|均|都|一直|多次|进一步|特别';
/** A setting may end anywhere, so how many there are is what a search costs: 近日在会上对某事也 has two. */
const before = `(?:${adverb}){0,6}(?:(?:${setting})(?:${adverb}){0,6}){0,2}`;
const studied =
  '(?:的?(?:研究)?(?:团队|课题组))?的?(?:研究|统计|测算|调研|梳理|比较|分析)后?(?:显示|表明|发现|认为|指出|得出|测算)|的(?:研究)?(?:团队|课题组)(?:测算|研究|统计|估算|评估)';
const held = '的(?:看法|观点|意见|判断|结论|建议|回答|说法|研究结论)(?:则)?是';
const lectured =
  '作了?(?:主旨|专题|学术|点评)*(?:报告|演讲|讲座|发言|辅导|点评)|作出?(?:了)?(?:系统)?(?:阐释|解读|点评|分析|评价)';
const told = [
  '提到|谈起|谈及|回答|答道|答(?=[：，])|直呼|疾呼|感叹|感慨|打了?个?比方|反问|告诫|坚称|认定|力主|主张|注意到|留意到|最?(?:关心|看重|看好|在意|警惕)(?=[^的])',
  '分析认为|研究认为|认为|表示|指出|说道|说|写道|称|建议|分析|谈及|谈到|谈|强调|坦言|如是说|如此说|看来|提出|呼吁|直言|介绍|主张|梳理|解读|撰文|点评|提醒|剖析|讲解',
  '研究|阐述|阐释|解释|透露|通报|告诉(?:[^，。：]{0,10}(?=[，：]))?|补充|肯定|赞同|赞成|不赞成|反对|质疑|担忧|担心|希望|倾向于|批评|断言|归纳|概括|总结|坦承|预测|判断|回应|倡议|评价|预计|追问',
  '(?:评论|点评|补充|解释|感慨|总结|直言|坦言)道|论证|测算|估算|统计|发现|警示|警告|评论|期待|回忆|直指|断定|认同|不同意|不以为然|持[^，。]{2,8}(?:态度|看法|观点|意见)|把[^，。]{2,20}(?:概括|归纳|总结|比作|看作|视为)',
].join('|');

/** Verbs that give someone's words or view, right after the name. */
export const saying = `${before}(?:${studied}|${held}|${lectured}|${told})`;

/** A body of learning or advice, or a post there: its people are experts. */
export const learned =
  /大学|学院|研究院|研究所|研究中心|研究会|研究室|科学院|社科院|党校|智库|协会|学会|咨询|交流中心|首席|教授|研究员|院士|博士|专家|学者|经济学家|顾问|导师|讲师|经济师|分析师|实验室|参事|委员会委员|政协委员|人大代表|评论员|开发院|讲座/;
/** Officials and managers: quoted, but no experts. */
export const official =
  /省委|市委|县委|区委|政府|厅(?:党组|副?厅长|长|$)|局(?:党组|副?局长|长|$)|发改委|经信委|工信|商务厅|公司|集团|省长|市长|县长|州长|部长|董事长|总经理|常委/;
/** Bodies whose people are experts whatever post they hold there. */
/** Posts of learning: whoever holds one last is heard as an expert, whatever he was before. */
export const scholar = /(?:经济学家|学者|教授|研究员|院士|参事|评论员|特约研究员|首席专家|分析师|博导|讲师)$/;
export const academy = /大学|学院|研究院|研究所|研究中心|研究部|研究会|科学院|社科院|党校|智库|协会|学会|交流中心|开发院/;
export const journalist = /记者|编辑|通讯员|主持人|主持|责编|供稿|整理|作者单位|来源/;
