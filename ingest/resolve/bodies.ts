import { namedId, slug } from '../../graph/ids.ts';
import type { Thing } from '../../graph/statement.ts';
import { bodyWhole, fullNames, national } from '../extract/lexicon/bodies.ts';
import { matchesIn } from '../extract/sentences.ts';
import type { Span } from '../mend/clean.ts';
import type { Region } from './places/region.ts';

/** A body named in the text, as printed. */
export interface BodyName extends Span {
  name: string;
}

/** Bodies in a run of names parted by spaces or commas, in order: 中国人民银行 工业和信息化部 司法部. */
export function bodiesIn(text: string, span: Span): BodyName[] {
  return matchesIn(text, span, /[^\s、，；：“”《》]+/)
    .map(({ start, end }) => shorn(text, start, end))
    .filter(({ name }) => bodyWhole.test(name) && name.length > 1);
}

function shorn(text: string, start: number, end: number): BodyName {
  const lead =
    /^(?:日前|近日|由|经|和|及|与|在|是|对|联合|其中|随后|此后|会同|按照|根据|依据|依照|遵照|落实|贯彻落实|贯彻|参照)+/.exec(
      text.slice(start, end),
    )?.[0].length ?? 0;
  const whole = text.slice(start + lead, end);
  // 2020年9月18日中国人民银行: a date without a comma belongs to the sentence, not to the name.
  const dated = /^\d[\d年月日]*/.exec(whole)?.[0].length ?? 0;
  return { start: start + lead + dated, end, name: whole.slice(dated) };
}

/**
 * One organization whatever it is called: a short name is spread out (省发改委 in 陕西 is 陕西省发展和改革委员会), names that differ
 * in more stay apart (工业和信息化部办公厅 is not 工业和信息化部).
 */
export function organization(printed: string, region: Region | undefined): Thing & { name: string; why: string } {
  let name = printed.replace(/^[“”‘’]|[“”‘’]$/g, '');
  let why = 'as printed';
  if (region && /^[省市县区州]|^自治区/.test(name) && region.kind !== 'Nation') {
    name = region.name + name.replace(/^(?:自治区|[省市县区州])/, '');
    why = `region from the context: ${region.name}`;
  }
  const government = /^(.+[省市县区州旗盟])政府(办公厅|办公室)?$/.exec(name);
  if (government && !name.includes('人民政府')) {
    name = `${government[1]}人民政府${government[2] ?? ''}`;
    why = '政府 is 人民政府';
  }
  for (const [short, full] of Object.entries(fullNames).sort(([a], [b]) => b.length - a.length)) {
    if (name.includes(full) || !name.includes(short)) continue;
    name = name.replace(short, full);
    why = `${short} is ${full}`;
    break;
  }
  return { id: namedId('Organization', slug(name)), kind: 'Organization', name, why };
}

export const isNational = (name: string): boolean => national.test(name);
