// The characters of the words that show what a line is (發布時間, 記者, …報), traditional and simplified.
const pairs =
  '發发佈布時时間间會会議议簡简內内據据報报網网電电訊讯來来記记錄录題题問问點点舉举領领區区廳厅縣县門门務务產产業业鏈链長长單单責责備备註注類类標标機机構构稱称學学員员經经濟济團团體体聯联協协辦办國国黨党總总編编輯辑與与關关處处級级導导書书專专資资職职號号應应當当條条規规劃划綱纲細细則则定定決决見见計计畫画試试實实圖图項项續续說说話话誌志刊刊週周視视臺台廣广濱滨蘇苏東东後后於于為为這这進进達达對对';
const simple = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) simple.set(pairs[at] ?? '', pairs[at + 1] ?? '');

/**
 * A text in the script in which lines are judged. Only the characters of structural words change, each into one of the same
 * length, so that places in the result are places in the text. What is extracted keeps its own script.
 */
export function forJudging(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (char) => simple.get(char) ?? char);
}
