import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../../../graph/kinds.ts';
import { type Relation, relations, relationTypes } from '../../../../graph/predicates.ts';
import type { Stop } from '../../../../server/paths/answer.ts';
import { sentence, type Told } from '../../../../server/paths/sentence.ts';

const stop = (kind: Kind, label: string, date: string | null = null): Stop => ({ id: label, kind, label, date, relations: 2 });
const zhejiang = stop('Province', '浙江省');
const told = (more: Partial<Told>): Told => ({
  relation: 'LEARNED_FROM',
  direction: 'forward',
  from: stop('Province', '江西省'),
  to: zhejiang,
  assertion: 'stated',
  modality: 'fact',
  polarity: 'affirmed',
  ...more,
});

describe('a relation as a sentence', () => {
  const each = relationTypes.flatMap((relation) => {
    const { from, to }: Relation = relations[relation];
    return from.flatMap((start) => to.map((end) => [relation, start, end] as const));
  });

  test('begins where the path comes from and ends with both ends named, for all that the vocabulary allows', () => {
    expect(each.length).toBeGreaterThan(60);
    for (const [relation, start, end] of each)
      for (const direction of ['forward', 'reverse'] as const) {
        const [a, b] = [stop(start, '甲'), stop(end, '乙')];
        const [from, to] = direction === 'forward' ? [a, b] : [b, a];
        const { zh, en } = sentence(told({ relation, direction, from, to }));
        for (const text of [zh, en]) {
          expect(text).toMatch(/甲.*乙|乙.*甲/);
          expect(text).not.toMatch(/[{}]|undefined/);
        }
        expect(en.indexOf(from.label)).toBeLessThan(en.indexOf(to.label));
      }
  });

  test('reads against its direction as well as along it', () => {
    expect(sentence(told({}))).toEqual({ zh: '江西省学习借鉴浙江省', en: '江西省 learned from 浙江省' });
    expect(sentence(told({ direction: 'reverse', from: zhejiang, to: stop('Province', '江西省') }))).toEqual({
      zh: '浙江省为江西省所学习借鉴',
      en: '浙江省 was a model for 江西省',
    });
  });

  test('never tells as done what is denied, planned or inferred', () => {
    expect(sentence(told({ polarity: 'negated' })).zh).toBe('原文否认：江西省学习借鉴浙江省');
    expect(sentence(told({ polarity: 'negated' })).en).toMatch(/^Denied by the source: /);
    expect(sentence(told({ modality: 'called_for' })).zh).toMatch(/（仅为呼吁）$/);
    expect(sentence(told({ modality: 'planned' })).en).toMatch(/ \(only planned\)$/);
    expect(sentence(told({ assertion: 'inferred' })).en).toMatch(/\(inferred; no source says so\)$/);
    expect(sentence(told({ assertion: 'derived' })).zh).toMatch(/（按规则得出）$/);
  });

  test('puts titles in their marks, with the day', () => {
    const from = stop('Document', '𠮷林方案', '2020-04');
    const issued = told({ relation: 'ISSUED_BY', from, to: stop('Organization', '省政府') });
    expect(sentence(issued).zh).toBe('《𠮷林方案》（2020-04）由省政府印发');
  });
});
