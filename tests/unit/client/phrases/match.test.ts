import { describe, expect, test } from '@jest/globals';
import { phraseScore, spelt, suggest, takes } from '../../../../client/phrases/match.ts';
import { followers, hit, leaders, questions } from './questions.ts';

const zhejiang = hit('330000', 'Province', '浙江省');
const chain = hit('policy:链长制', 'Policy', '链长制');
const names = (words: string, hits: [string, ReturnType<typeof hit>[]][] = []) =>
  suggest(questions, words, new Map(hits)).map(({ question }) => question.name);

describe('a question is found', () => {
  test('by its characters, also with others between them', () => {
    expect(names('链长')).toEqual(['leaders-in']);
    expect(names('哪些之后')).toEqual(['followers']);
    expect(names('之后哪些')).toEqual([]);
  });

  test('by pinyin, whole, half typed and by initials', () => {
    for (const letters of ['zhihoushixing', 'zhihou', 'zhihoush', 'zhsx']) expect(spelt(letters, followers.pinyin)).toBe(true);
    expect(spelt('zhihoux', followers.pinyin)).toBe(false);
    // 长 is read chang and zhang: either is heard.
    expect(spelt('lianzhang', leaders.pinyin)).toBe(true);
    expect(names('lianzhang')).toEqual(['leaders-in']);
  });

  test('by English words and their beginnings, and by its name', () => {
    expect(names('chain leaders')).toEqual(['leaders-in']);
    expect(names('adopt')).toEqual(['followers']);
    expect(phraseScore(followers, 'followers')).toBe(6);
    expect(names('wheat')).toEqual([]);
  });

  test('by a thing that one of its places takes, which is then filled', () => {
    const found = suggest(questions, 'zj 之后', new Map([['zj', [zhejiang]]]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ question: { name: 'followers' }, things: { region: { id: '330000' } } });
    expect(names('zj', [['zj', [zhejiang]]])).toEqual(['followers', 'leaders-in', 'neighbourhood']);
  });

  test('with several things in several places, each once', () => {
    const hits = new Map([
      ['浙江', [zhejiang]],
      ['双长制', [chain]],
    ]);
    const [best] = suggest(questions, '浙江，双长制', hits);
    expect(best).toMatchObject({
      question: { name: 'followers' },
      things: { region: { id: '330000' }, policy: { id: chain.id } },
    });
    expect(suggest(questions, '浙江 浙江', hits)).toEqual([]);
  });

  test('by nothing typed: all of them, in the order of their groups', () => {
    expect(names('')).toEqual(['followers', 'leaders-in', 'neighbourhood']);
  });
});

test('a place takes things of its type, and of kinds under it', () => {
  expect(takes({ type: 'Region' }, { kind: 'Zone' })).toBe(true);
  expect(takes({ type: 'Region' }, { kind: 'Document' })).toBe(false);
  expect(takes({ type: 'Thing' }, { kind: 'Document' })).toBe(true);
  expect(takes({ type: 'Person' }, { kind: 'Expert' })).toBe(true);
});
