import { kinds } from '../../graph/kinds.ts';
import type { Hop } from '../../graph/paths/request.ts';
import { type Reading, readings, readingsOf } from '../../graph/readings.ts';
import type { Stop } from './answer.ts';

/** A relation between two things of a path, in the order of the path. */
export interface Told extends Pick<Hop, 'assertion' | 'modality' | 'polarity'> {
  relation: Hop['type'];
  /** Whether it points along the path or against it. */
  direction: 'forward' | 'reverse';
  from: Stop;
  to: Stop;
}

const modalities: Record<Hop['modality'], Reading> = {
  fact: { zh: '', en: '' },
  planned: { zh: '（仅为计划）', en: ' (only planned)' },
  exploring: { zh: '（尚在探索）', en: ' (being explored)' },
  called_for: { zh: '（仅为呼吁）', en: ' (only called for)' },
};
const assertions: Record<Hop['assertion'], Reading> = {
  stated: { zh: '', en: '' },
  derived: { zh: '（按规则得出）', en: ' (follows by a rule)' },
  inferred: { zh: '（推断，原文未言）', en: ' (inferred; no source says so)' },
};
const denials: Reading = { zh: '原文否认：', en: 'Denied by the source: ' };

/** The relation as a sentence that begins where the path comes from; what is denied, planned or inferred says so. */
export function sentence({ relation, direction, from, to, assertion, modality, polarity }: Told): Reading {
  const [start, end] = direction === 'forward' ? [from, to] : [to, from];
  const reading = (readingsOf[relation]?.[start.kind] ?? readings[relation])[direction];
  const denied = polarity === 'negated' ? denials : { zh: '', en: '' };
  const told = (language: 'zh' | 'en') =>
    denied[language] +
    reading[language].replace(/\{(from|to)\}/g, (_, side) => nameOf(side === 'from' ? start : end, language)) +
    modalities[modality][language] +
    assertions[assertion][language];
  return { zh: told('zh'), en: told('en') };
}

/** What a thing is called in a sentence: titles and names of acts in their marks, with the date where there is one. */
function nameOf({ kind, label, date }: Stop, language: 'zh' | 'en'): string {
  if (kind === 'Document') return `《${label}》${date === null ? '' : dated(date, language)}`;
  if (!acts.includes(kind)) return label;
  const quoted = language === 'zh' ? `“${label}”` : `the ${kinds[kind].en.toLowerCase()} “${label}”`;
  return date === null ? quoted : quoted + dated(date, language);
}

/** Things that are called by what they consist of. */
const acts: readonly Stop['kind'][] = ['Adoption', 'Leadership', 'Mechanism', 'Observation', 'Problem', 'Proposal'];

const dated = (date: string, language: 'zh' | 'en') => (language === 'zh' ? `（${date}）` : ` (${date})`);
