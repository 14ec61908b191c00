import { isName, postAtEnd } from '../lexicon/names.ts';
import { journalist, learned } from '../lexicon/speech.ts';
import type { Reading } from '../reading.ts';
import { affiliationOf } from '../speakers.ts';
import type { Viewed } from './viewed.ts';

const line =
  /^(?<name>[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]\s{1,4}[\u4e00-\u9fff]{1,2})[：:]\s{0,4}(?<who>[^，。；：“”]{6,40})。?$/;

/** 张三：某大学教授。 on a line of its own, and his words in the paragraph below. */
export function byLine({ text, outline }: Reading): Viewed[] {
  return outline.blocks.flatMap((block, at): Viewed[] => {
    const next = outline.blocks[at + 1];
    if (block.type !== 'paragraph' || next?.type !== 'paragraph') return [];
    const { start } = block.span;
    const { name = '', who = '' } = line.exec(text.slice(start, block.span.end).trim())?.groups ?? {};
    if (!isName(name) || !learned.test(who) || !postAtEnd.test(who) || journalist.test(who)) return [];
    const speaker = { name: name.replace(/\s/g, ''), span: { start, end: start + name.length }, ...affiliationOf(who) };
    return [{ speaker, said: [next.span], expert: true, rule: 'expert-by-line', at: [block.span] }];
  });
}
