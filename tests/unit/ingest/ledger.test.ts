import { describe, expect, test } from '@jest/globals';
import { ledger } from '../../../ingest/ledger.ts';
import { mend } from '../../../ingest/mend/mend.ts';
import { outline } from '../../../ingest/outline/outline.ts';
import { rubble, seeded } from './mend/press.ts';
import { annotated, digest, whenShared } from './outline/shared.ts';

const keep = (source: string, evidence: { start: number; end: number }[] = []) => {
  const clean = mend(source);
  return ledger('s', clean, outline(clean), evidence);
};

describe('the line ledger', () => {
  test('tiles the source: its passages joined are the source, line by line', () => {
    for (let seed = 0; seed < 30; seed++) {
      const source = rubble(seeded(seed));
      const passages = keep(source);
      expect(passages.map(({ text }) => text).join('')).toBe(source);
      expect(passages.every(({ start, end, text, line }, at) => source.slice(start, end) === text && line === at + 1)).toBe(true);
    }
  });

  test('says of each line what became of it', () => {
    const source = '【政策】\n\n某市由市长任总链长，\n\n— 1 —\n\n书记任第一总链长。\n某市另有十条链。\n（来源：某日报）\n';
    const start = source.indexOf('书记');
    expect(keep(source, [{ start, end: start + 2 }]).map(({ ledger: standing, reason }) => `${standing}: ${reason}`)).toEqual([
      'context: heading',
      'context: blank',
      'unparsed: no rule matched',
      'context: blank',
      'context: page number',
      'context: blank',
      'extracted: evidence of a statement',
      'unparsed: no rule matched',
      'context: source line',
    ]);
  });

  test('gives passages an id of source and line', () => {
    expect(keep('甲\n乙').map(({ id }) => id)).toEqual(['s:L1', 's:L2']);
  });

  whenShared('leaves no line of the digest or the annotated texts outside the outline', () => {
    for (const text of [digest, ...annotated.values()])
      expect(keep(text).filter(({ reason }) => reason === 'not in the outline')).toEqual([]);
  });
});
