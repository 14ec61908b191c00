import { bracketed, width } from './characters.ts';
import { isField } from './fields.ts';

// What a line is, judged by its own characters. Mending asks in order to know where a new line begins, the outline in
// order to name it. All patterns are of folded text: （ ） ： ， full-width, digits half-width.

export interface Numbering {
  /** Siblings share it: 一、 二、 are `一、`; (1) and （2） are `（1）`. */
  style: string;
  value: number;
  /** Length of the numbering with the blanks after it. */
  length: number;
}

const numerals = '一二三四五六七八九十百';
const styles: [style: string, pattern: RegExp][] = [
  ['（1）', /^（(\d{1,3})）\s*/u],
  ['1.', /^(\d{1,3})(?:[.．](?!\d)|、(?!\d))\s*/u],
  ['一、', new RegExp(`^([${numerals}]{1,4})、(?![${numerals}]+[、和])\\s*`, 'u')],
  ['（一）', new RegExp(`^（([${numerals}]{1,4})）\\s*`, 'u')],
  ['第一，', new RegExp(`^第([${numerals}]{1,4})[，、：]\\s*`, 'u')],
  ['第一章', new RegExp(`^第([${numerals}\\d]{1,4})[章节条篇]\\s*`, 'u')],
  ['①', /^([①-⑳])\s*/u],
];

/** The number that a line begins with: `（3）`, `3.`, `三、`, `（三）`, `第三，`, `③`. */
export function numbering(text: string): Numbering | undefined {
  for (const [style, pattern] of styles) {
    const found = pattern.exec(text);
    if (found?.[1]) return { style, value: numeral(found[1]), length: found[0].length };
  }
  return undefined;
}

function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[①-⑳]$/u.test(text)) return text.charCodeAt(0) - 0x245f;
  let [sum, digit] = [0, 0];
  for (const char of text) {
    const value = numerals.indexOf(char) + 1;
    if (value < 10) digit = value;
    else {
      sum += Math.max(digit, 1) * (value === 10 ? 10 : 100);
      digit = 0;
    }
  }
  return sum + digit;
}

const mark = /^(?:[◆◇➤➢►▶●○■□▪★☆※▲△▼▍❖✦◎]\s*|[-–•·*]\s+)/u;

/** The sign before a heading or a point of a list, with the blanks after it: `◆ `. */
export const leadingMark = (text: string): string | undefined => mark.exec(text)?.[0];

/** A sign that stands before headings, hardly ever before sentences. */
export const isHeadingMark = (text: string): boolean => /^[◆◇➤➢►▶▍■]/u.test(text);

/** 【政策】 alone on its line. */
export const isPart = (text: string): boolean => /^【[^】]{1,20}】$/u.test(text);

/** The key words of an entry. Those of time tell the date of the document, the others what is in it. */
const keys =
  '(?:发布|会议|发文|印发|成文|出台|公布|公开|签发|通过|施行|实施|生效|召开)(?:时间|日期)|时间|日期|发文机关|发布机构|发布单位|制定机关|印发机关|发文单位|' +
  '发文字号|文号|索引号|主题分类|内容简介|简介|内容摘要|摘要|内容提要|主要内容|主要举措|内容|概要|要点|事由|案由|背景|问题点|问题|建议|对策建议';
const keyLine = new RegExp(`^(?:(${keys})：|【(${keys})】：?)\\s*`, 'u');

/** The key that a line begins with, and the length of key and colon: 发布时间：, 【简介】. */
export function keyOf(text: string): { key: string; length: number } | undefined {
  const found = keyLine.exec(text);
  const key = found?.[1] ?? found?.[2];
  return found && key ? { key, length: found[0].length } : undefined;
}

const columnWord =
  /地区|省份|省市|城市|区域|时间|日期|文件|文号|举措|政策|名称|内容|产业|链长|链主|集群|序号|单位|部门|职务|姓名|牵头|责任|备注|来源|数量|指标|数值|年份|机制|领导|类别|类型|企业|目标|任务|增速|占比|排名|承载地|地点|园区|领导|专家|链数|做法|措施|进展|特点|^(?:省|市|州|县|区|市州|州市|盟市|县区|区县|县市区)$/u;

/** Whether a cell names a column, as those of a header do. */
export const isColumnWord = (text: string): boolean => width(text) <= 12 && columnWord.test(text);

export const isCaption = (text: string): boolean =>
  /^(?:附?[表图]\s*[\d一二三四五六七八九十]{1,3}(?:-\d+)?(?:[：:.．、\s]|$)|附?[表图][：:]|附件\s*\d{0,2}(?:[：:.．、\s]|$))/u.test(
    text,
  );

/** The line that closes an article and says where it is from: （来源：…）, （记者 …）, 据…报道. */
export const isSourceLine = (text: string): boolean =>
  /^[（[【]?\s*(?:资料|文章|信息|稿件|内容)?(?:来源|出处)[：:]/u.test(text) ||
  /^（(?:本报)?(?:记者|通讯员|见习记者|责任编辑|编辑|整理|供稿)/u.test(text) ||
  /^(?:——|―)\s*(?:摘|转|选|载|原载|来源|据)/u.test(text) ||
  (bracketed(text) && /^（(?:根据|据|综合|摘自|摘编自|转自|原载|选自|载|刊于)/u.test(text)) ||
  (/^(?:据|综合)[^，。]{2,30}(?:报道|消息|整理|电)。?$/u.test(text) && width(text) < 36);

export const isDistribution = (text: string): boolean => /^(?:主送|抄送|报送|分送|报|送|发|抄报)：/u.test(text);

/** —— and who said it. A single dash is the rest of a range of years. */
export const isAttribution = (text: string): boolean => !isSourceLine(text) && /^(?:——|--|―)\s*[^\d\s]|^——\s*\d{4}年/u.test(text);

const dateText = String.raw`(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)`;
const dateAlone = new RegExp(`^（?${dateText}）?$`, 'u');
export const isDateAlone = (text: string): boolean => dateAlone.test(text);

/** A document number alone on its line: （粤工信〔2020〕134号）. */
export const isNumberAlone = (text: string): boolean =>
  /^（?[^\s（）《》，。]{1,20}[〔（[［【]\d{4}[〕）\]］】]第?\d+号）?$/u.test(text);

/** Ends as a sentence, a lead-in or a clause of a list does, or with brackets behind a sentence. */
export const isFinished = (text: string): boolean => /[。！？：；…?!][”’）》】」』"']*(?:（[^（）]*）)?$/u.test(text);

/** No title of a document is longer, in characters. */
const longestTitle = 300;

/** Ends as a document's title does, and holds no sentence. */
export const isTitleLike = (text: string): boolean => {
  if (text.length > longestTitle) return false;
  const bare = text.replace(/《[^》]*》|（[^（）]*）|“[^”]*”/gu, '');
  if (/[，。；]/u.test(bare)) return false;
  return /(?:号）?|》(?:（[^（）]*）)?|(?:通知|通告|公告|意见|办法|决定|方案|规划|计划|纲要|细则|规定|条例|措施|报告|批复|函|名单|要点|清单|汇报|总结|纪要|讲话|综述|通报|答复|说明)(?:（[^（）]*）)*)$/u.test(
    text,
  );
};

/** 张三¹，李四²: authors with the marks of their footnotes. */
const byline = /^(?:\p{Script=Han}{2,4}[¹²³⁴⁵⁶⁷⁸⁹\d*]+(?:[,，][¹²³⁴⁵⁶⁷⁸⁹\d*]+)*[、，；\s]*){2,}$/u;

/** A line that never goes on from the one before. */
export const startsAnew = (text: string): boolean =>
  leadingMark(text) !== undefined ||
  /^【/u.test(text) ||
  keyOf(text) !== undefined ||
  isField(text) ||
  isCaption(text) ||
  isSourceLine(text) ||
  isDistribution(text) ||
  isAttribution(text) ||
  byline.test(text) ||
  isDateAlone(text);
