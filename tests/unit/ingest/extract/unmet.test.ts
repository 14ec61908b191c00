import { describe, expect, test } from '@jest/globals';
import { extraction, facts } from './made.ts';

const said = (text: string) =>
  extraction(text)
    .statements.filter(({ subject, predicate }) => subject.kind === 'Adoption' && predicate === 'IN_REGION')
    .map(({ object, polarity, modality }) => [object?.id, polarity, modality]);

describe('what is no adoption and is said all the same', () => {
  test.each(['兰州市尚未建立链长制。', '兰州市的链长制尚未建立。', '兰州市表示暂不考虑链长制。'])('denied: %s', (text) => {
    expect(said(text)).toEqual([['620100', 'negated', 'fact']]);
    expect(facts(text).adoptions).toEqual([]);
  });

  test('called for', () => {
    expect(said('有代表建议在定西市推行链长制。')).toEqual([['621100', 'affirmed', 'called_for']]);
    expect(facts('有代表建议在定西市推行链长制。').adoptions).toEqual([]);
  });

  test('a question says nothing', () => {
    expect(said('兰州市何时建立链长制？')).toEqual([]);
  });
});
