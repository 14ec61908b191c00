// A font shares one drawing between characters that look alike, and a PDF made from it, or text copied out of that, may
// hold the other one: 链⻓制 with the radical U+2ED3, 2021―2023 with the bar U+2015. The eye sees no difference, and no
// search finds it.

/** Radicals of the supplement (U+2E80 to U+2EF3) that are whole characters of Chinese text, and one that Unicode takes for the traditional 戶. */
const supplement =
  '⺁厂⺇几⺌小⺎兀⺒巳⺓幺⺛旡⺝月⺟母⺠民⺩王⺪疋⺬示⺮竹⺶羊⺷羊⺻聿⺼肉⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻒长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龜⻳龟⼾户';
const characters = new Map(
  Array.from({ length: supplement.length / 2 }, (_, at): [string, string] => [
    supplement.charAt(2 * at),
    supplement.charAt(2 * at + 1),
  ]),
);

/**
 * Radicals as the characters that they stand for, and a bar as a dash, unit for unit.
 *
 * @example withoutLookalikes('链⻓制、⼯业，2021―2023') // '链长制、工业，2021—2023'
 */
export function withoutLookalikes(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (char) => characters.get(char) ?? char.normalize('NFKC')).replace(/\u2015/g, '\u2014');
}
