/** Numbers from a seed, each in [0, 1): mulberry32. The same seed gives the same text on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const words = [
  '产业链',
  '链长',
  '集群',
  '省领导',
  '广东省',
  '推进',
  '企业',
  '到2025年',
  '50条',
  '“链主”',
  '（试行）',
  '5G',
  'EPC总承包',
  '《意见》',
];

/** A sentence as the field writes them, of 20 characters and more. */
export function sentence(random: () => number): string {
  const clauses = Array.from({ length: 3 + Math.floor(random() * 5) }, () =>
    Array.from({ length: 4 }, () => pick(random, words)).join(''),
  );
  return `${clauses.join('，')}。`;
}

/** What a printed page may hold, damage and rubbish among it. */
const scraps = [
  () => '\n',
  () => '\r\n',
  () => '\n\n',
  () => '\f',
  () => '\t',
  () => ' ',
  () => '\u3000',
  () => '\u00a0',
  () => '\u200b',
  () => '\ufeff',
  () => '— 3 —\n',
  () => '\n第 4 页 共 9 页\n',
  () => '【政策】\n',
  () => '◆ 广东相关文件\n',
  () => '（1）',
  () => '地区\t时间\t文件\n',
  () => '\t\t续上页的内容\n',
  () => '| 甲 | 乙 | 丙 |\n',
  () => '|---|---|---|\n',
  () => 'e\u0301tude',
  () => '𠮷野家',
  () => '２０２１年，(试行)',
  () => '発行：1,000 万元; 3.5%',
  () => '（来源：某某日报）\n',
  () => '（2021\n\n—2025 年）',
];

/** A text of scraps and sentences in no sensible order: nothing that mending meets may be lost in it. */
export function rubble(random: () => number): string {
  return Array.from({ length: 40 }, () => (random() < 0.3 ? sentence(random) : pick(random, scraps)())).join('');
}

/** Prints paragraphs on pages: each may be cut once, inside a clause, by a blank line or a page number. */
export function paged(paragraphs: readonly string[], random: () => number): string {
  return paragraphs
    .map((text) => {
      const places = [...text]
        .map((_, at) => at)
        .filter((at) => at > 30 && at < text.length - 3 && !/[，。、“《（\d]/u.test(text[at - 1] ?? ''));
      if (random() < 0.4 || places.length === 0) return text;
      const at = pick(random, places);
      return text.slice(0, at) + pick(random, ['\n\n', '\n\n— 7 —\n\n', '\f']) + text.slice(at);
    })
    .join('\n\n');
}
