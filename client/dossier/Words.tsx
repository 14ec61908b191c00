import { Cites } from './Cites.tsx';
import type { Part } from './notes.ts';
import type { Quote } from './shape.ts';

/** Words that a text has are set as a quote; those that only our own tables have are not, as no source speaks there. */
export function Words({ words, quotes, dossier, notes }: Part & { words: string; quotes: readonly Quote[] }) {
  const spoken = quotes.some(({ source }) => dossier.sources.find(({ id }) => id === source)?.standing !== 'reference');
  return (
    <>
      {spoken ? <q lang="zh">{words}</q> : <span lang="zh">{words}</span>}
      <Cites quotes={quotes} notes={notes} />
    </>
  );
}
