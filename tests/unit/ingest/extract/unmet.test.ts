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

describe('who is told to act', () => {
  test('is directed by who tells him, and has only a plan', () => {
    const text = '河南省要求郑州、洛阳两市先行建立链长制。';
    const told = extraction(text).statements.filter(({ predicate }) => predicate === 'DIRECTED');
    expect(told.map(({ subject, object, modality }) => [subject.id, object?.id, modality])).toEqual([
      ['410000', '410100', 'called_for'],
      ['410000', '410300', 'called_for'],
    ]);
    expect(facts(text).diffusion).toEqual([]);
    expect(facts(text).adoptions.map(({ region, status }) => [region, status])).toEqual([
      ['郑州市', 'planned'],
      ['洛阳市', 'planned'],
    ]);
  });

  test('by a level without a name', () => {
    const told = extraction('省政府要求成都市年底前建立链长制。').statements.filter(({ predicate }) => predicate === 'DIRECTED');
    expect(told.map(({ subject, object }) => [subject.id, object?.id])).toEqual([['510000', '510100']]);
  });
});

describe('a document and what it is made on', () => {
  const cites = (basis: string) =>
    extraction(
      [
        '安庆市人民政府办公室关于印发安庆市产业链链长制实施方案的通知',
        '',
        `${basis}《安徽省产业链链长制工作方案》，制定本方案。`,
      ].join('\n'),
    ).statements.flatMap(({ predicate, qualifiers }) => (predicate === 'CITES' ? [qualifiers?.['how']] : []));

  test('rests on the one that it carries out', () => {
    expect(cites('根据')).toEqual(['rests on']);
  });

  test('is modelled on the one that it takes for an example', () => {
    expect(cites('参照')).toEqual(['modelled on']);
  });
});
