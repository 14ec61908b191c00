const singles =
  '覃凃於揭宓麹王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利于呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由爨濮竹展宓笪墨年仉督钦仰归海逄牧山蓬郗秋伏仇步逯钭乜佴缑亢况郈琴商牟佘佟岱年绍达泉迪热阿艾买吐库玛扎洛丹索朗次旦格桑常傅萧贝洪诸钮荀邴赖郦璩郏阎庾蒯竺桓谯蓟莘訾殳厍贲酆羿隗郄';
const compounds = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '司徒',
  '令狐',
  '端木',
  '长孙',
  '宇文',
  '夏侯',
  '独孤',
  '南宫',
  '呼延',
];

/** Words that begin like a name and are none. */
const none =
  /^(?:官[员方网]|印[发制刷章]|常[务委态住规年见常设驻]|诸[多如]|洪[水涝]|贝壳|权[责力限属益重]|管[协总理好住到]|包[抓联保干片]|高质|高新|高端|方案|方面|任务|任何|单位|项目|经济|商务|安全|石化|龙头|金融|华为|全省|全市|全国|全链|全面|国家|国际|国内|智能|计划|成立|成为|平台|时期|关键|关于|应当|权威|强调|支持|明确|明显|原则|来自|来到|和谐|平均|都是|都要|向记|向本|时任|相关|相应|信息|元器|公司|公共|居民|利用|利益|文化|文件|万元|万亿|康复|部长|部门|主任|书记|同志|领导|代表|分别|分管|应[尊当该对以由从成把有在要加充主及积切带发建坚]|担任|兼任|介绍|表示|认为|指出|等人|带队|一行)/;
const surname = `(?:${compounds.join('|')}|[${singles}])`;
const given = '[\\u4e00-\\u9fff]{1,2}';
/** What may stand right after a name. */
const after =
  '(?=$|[，。；：、！？（）“”《》\\s…—·]|(?:同志|博士|教授|院士|一行|等|和|与|及|在|向|对|以|从|就|曾|也|又|还|则|均|先后|将|已|一同|陪同|分别|主持|召开|出席|参加|参会|带队|率|讲话|致辞|说|称|谈|认为|表示|指出|强调|介绍|通报|透露|要求|建议|分析|看来|坦言|告诉|领学|宣读|作|做|为|任|担任|出任|兼任|挂帅|当|到|赴|前往|深入|走访|调研|受访|接受|陪同|汇报|部署|传达|总结|点评|发言|回应|补充|解读|撰文|提出|呼吁|直言|梳理|主张|肯定|赞同|赞成|反对|质疑|持|没有|未能|不|评价|归纳|概括|预测|判断|结合|围绕|通过|合作|合著|共同|完成|撰写|提交|参与|受邀|应邀|认|统计|测算|论证|写道|写|撰|坦率|阐|剖|担心|警|追问|却|并|仍|团队|课题组|长期|一直|多次|把|用|据此|笑|感|直指|研究|发表|讲解|主讲|授课|牵头|负责|联系|包联|代表|是|的)|[0-9¹²³⁴⁵⁶⁷⁸⁹])';
const bySurname = new RegExp(`^${surname}`);
const named = new RegExp(`^${surname}${given}$`);
const whole = new RegExp(`^(?:${surname}\\s?${given}|${compounds.join('|')}${given})$`);
const ends = new RegExp(`^${after}`);
const start = new RegExp(`^(?<name>${surname}(?:[\\u4e00-\\u9fff]{2}|[\\u4e00-\\u9fff]|\\s[\\u4e00-\\u9fff]))${after}`);

/** Characters of grammar that no given name holds. */
const grammar = /[的了是们这那不都把被给让很谁何吗呢吧么着过天]/;

/** The person's name at the beginning of a text; '' where there is none. The longer of two readings is tried first. */
export function nameAtStart(text: string): string {
  const hidden = /^[\u4e00-\u9fff]某{1,2}(?!某)/.exec(text)?.[0];
  if (hidden && bySurname.test(hidden)) return hidden;
  for (const length of [4, 3, 2]) {
    const part = text.slice(0, length);
    if (part.length < length || /[^\u4e00-\u9fff·]|链/.test(part)) continue;
    const compound = compounds.some((one) => part.startsWith(one));
    if (length === 4 && !compound) continue;
    if (grammar.test(part.slice(1))) continue;
    // 李芳主持: the verb's first half is no part of the name.
    if (length === 3 && part.endsWith('主') && /^[持任导]/.test(text.slice(3)) && isName(part.slice(0, 2))) continue;
    // 金碚曾撰文: an adverb behind a name of two characters.
    if (length === 3 && /[曾也又还则均却并仍已将]$/.test(part) && isName(part.slice(0, 2))) continue;
    if (named.test(part) && !none.test(part) && ends.test(text.slice(length))) return part;
  }
  const found = start.exec(text)?.groups?.['name'];
  return found && /\s/.test(found) && !grammar.test(found.slice(1)) && !none.test(found.replace(/\s/, '')) ? found : '';
}

/** Whether a whole text is a person's name, a space inside it aside (吕 越). */
export function isName(text: string): boolean {
  // 张某, and names of other peoples with a dot.
  if (/^(?!某)[\u4e00-\u9fff]某某?$/.test(text) || /^[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff]{2,6}$/.test(text)) return true;
  if (/某/.test(text)) return false;
  if (/[省市县区州]长?$|[局厅部院处]长$|链/.test(text)) return false;
  return whole.test(text) && !none.test(text.replace(/\s/g, ''));
}

/** The name at the end of a text that begins with posts: 市委书记张三 → 张三; '' where none. */
export function nameAtEnd(text: string): string {
  for (const length of [4, 3, 2]) {
    const part = text.slice(-length);
    if (part.length < length || !isName(part)) continue;
    if (length === 4 && !compounds.some((one) => part.startsWith(one))) continue;
    const before = text.slice(0, -length);
    if (before === '' || postAtEnd.test(before)) return part;
  }
  return '';
}

const posts =
  '书记|副书记|常委|省长|副省长|市长|副市长|县长|副县长|区长|副区长|州长|副州长|盟长|副盟长|旗长|镇长|乡长|主席|副主席|主任|副主任|厅长|副厅长|局长|副局长|部长|副部长|秘书长|副秘书长|处长|副处长|科长|巡视员|调研员|院长|副院长|所长|副所长|教授|副教授|研究员|副研究员|助理研究员|博士|博士生|硕士|研究生|博士后|导师|博导|理事长|副理事长|董事长|副董事长|总经理|副总经理|总裁|副总裁|总监|会长|副会长|主编|副主编|首席经济学家|首席专家|首席研究员|首席分析师|首席|经济学家|经济师|分析师|研究总监|代表|委员|成员|总工程师|工程师|校长|副校长|讲师|教师|负责人|负责同志|助理|专家|学者|顾问|院士|站长|班长|组长|副组长|参事|法人|主管|市领导|县领导|省领导|区领导|领导|总会计师|总经济师|链长|群长|创始人|合伙人|秘书|村支书|干部|厂长|行长|副行长|台长|社长|总编辑|评论员|观察员|撰稿人|博士生导师|学部委员';
export const postAtEnd = new RegExp(`(?:${posts})$`);
