/** Verbs that give someone's words or view, right after the name. */
export const saying =
  '(?:在?接受[^，。]{0,24}?采访时|受访时|在[^，。]{2,40}?(?:中|上|时|里)|近日|日前|对[^，。]{0,12}|撰文|撰文称|曾|也|还|则|告诉[^，。]{0,12}|向[^，。]{0,26})*(?:(?:团队|课题组)?的?研究(?:显示|表明|发现|认为|指出)|分析认为|研究认为|认为|表示|指出|说道|说|称|建议|分析|谈及|谈到|谈|强调|坦言|看来|提出|呼吁|直言|介绍|主张|梳理|解读|撰文|点评|提醒|剖析|讲解|研究|阐述|解释|透露|通报|告诉|补充)';

/** A body of learning or advice, or a post there: its people are experts. */
export const learned =
  /大学|学院|研究院|研究所|研究中心|研究会|研究室|科学院|社科院|党校|智库|协会|学会|咨询|交流中心|首席|教授|研究员|院士|博士|专家|学者|经济学家|顾问|导师|讲师|分析师|实验室|参事|委员会委员|政协委员|人大代表|评论员|开发院|讲座/;
/** Officials and managers: quoted, but no experts. */
export const official =
  /省委|市委|县委|区委|政府|厅(?:党组|副?厅长|长|$)|局(?:党组|副?局长|长|$)|发改委|经信委|工信|商务厅|公司|集团|省长|市长|县长|州长|部长|董事长|总经理|常委/;
/** Bodies whose people are experts whatever post they hold there. */
export const academy = /大学|学院|研究院|研究所|研究中心|研究部|研究会|科学院|社科院|党校|智库|协会|学会|交流中心|开发院/;
export const journalist = /记者|编辑|通讯员|主持人|主持|责编|供稿|整理|作者单位|来源/;
