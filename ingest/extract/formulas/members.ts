import type { Span } from '../../mend/clean.ts';
import type { Sentence } from '../sentences.ts';
import { splitList } from '../split.ts';
import type { Formula } from './formula.ts';

/** The members of a named formula: 即一位市领导、…; （一个…、一套…）; 包括…. */
export function listed(text: string, sentence: Sentence, end: number): Formula['components'] {
  const rest = text.slice(end, end + 400);
  const lead =
    /^[”’]?[\u4e00-\u9fff“”]{0,16}?(?:，[该这][\u4e00-\u9fff]{1,4}?)?(?:[，：]?(?:即|包括|分别是|分别为|是指|指(?![导示挥明定])|具体为|具体是|是：|为：)[：，]?|：|（(?:即)?|——)/.exec(
      rest,
    );
  if (!lead) return [];
  const open = /（(?:即)?$/.test(lead[0]);
  const stop = rest.slice(lead[0].length).search(open ? /）/ : /[。；\n]/);
  const from = end + lead[0].length;
  const to = stop < 0 ? Math.min(sentence.end, from + 380) : from + stop;
  const parts = splitList(text, { start: from, end: to }).flatMap(({ name, span }) => {
    const joint = /(?<=.)和(?=[一1两二三四五六七八九十][个位名套支张份批家项条])/.exec(name);
    if (!joint) return [{ name, span }];
    const at = span.start + joint.index;
    return [
      { name: text.slice(span.start, at), span: { start: span.start, end: at } },
      { name: text.slice(at + 1, span.end), span: { start: at + 1, end: span.end } },
    ];
  });
  return parts.length > 1 && parts.every(({ name }) => name.length <= 30)
    ? parts.map(({ name, span }) => withoutVerb({ name: name.replace(/^“|”$/g, ''), span }))
    : [];
}

/** What each part of a sum does (政府制定政策、园区负责服务 …), else the parts themselves. */
export function parts(text: string, sentence: Sentence, at: Span, end: number): Formula['components'] {
  const told = listed(text, sentence, end);
  const words = text.slice(at.start, at.end).split(/[+＋]/);
  if (told.length === words.length && told.every(({ name }, place) => name.includes(words[place] ?? ''))) return told;
  let from = at.start;
  return words.map((name) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { name, span: { start, end: from } };
  });
}

const verb =
  /^(?:建好|建立|建|编制|编好|编|请来|请|定好|定|设立|设|组建|配备|配|明确|成立|制定|出台|形成|绘制|绘|建起|打造|培育|搭建|落实|聘请|聘|梳理|确定|列出)(?=[一1][个套支份张名批本项位条家只])/;

/** 建一个专班, 请一支团队: the component is what the verb brings about. */
function withoutVerb({ name, span }: Formula['components'][number]): Formula['components'][number] {
  const lead = verb.exec(name)?.[0].length ?? 0;
  return { name: name.slice(lead), span: { start: span.start + lead, end: span.end } };
}
