import type { Dossier, Quote } from './shape.ts';

/** A part of the dossier that a verdict rests on, as the reader finds it. */
export interface Reason {
  kind: 'order' | 'channel' | 'mechanism' | 'wording';
  /** Of a component, in both languages; of shared wording, its words. */
  zh: string;
  en: string;
}

/** What the verdict rests on other than references. */
export function reasonsOf({ verdict, mechanisms, wording }: Dossier): Reason[] {
  return verdict.reasons.flatMap((id): Reason[] => {
    if (id === 'order' || id === 'channel') return [{ kind: id, zh: '', en: '' }];
    const component = mechanisms.rows.find((row) => row.id === id)?.component;
    if (component) return [{ kind: 'mechanism', zh: component.zh, en: component.en }];
    const run = wording.runs.find((one) => one.id === id);
    return run ? [{ kind: 'wording', zh: run.text, en: run.text }] : [];
  });
}

/** The words that the verdict rests on: those of the references among its reasons; none where it rests on dates or likeness. */
export function leadOf({ verdict, references }: Dossier): Quote[] {
  return references.filter(({ id }) => verdict.reasons.includes(id)).flatMap(({ quotes }) => quotes);
}
