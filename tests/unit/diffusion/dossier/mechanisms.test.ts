import { describe, expect, test } from '@jest/globals';
import { compareMechanisms, type Part } from '../../../../diffusion/dossier/mechanisms.ts';
import { bare, componentsOf } from '../../../../diffusion/dossier/wordings.ts';
import { components } from '../../../../graph/components.ts';

const part = (wording: string, listed = true): Part<string> => ({ wording, listed, proof: [wording] });
const compare = (from: string[], to: string[], listed = true) =>
  compareMechanisms(
    from.map((one) => part(one, listed)),
    to.map((one) => part(one, listed)),
    components,
  ).map(({ component, judgement }) => [component.id, judgement]);

describe('the vocabulary of components', () => {
  test.each([
    ['链长', ['chief']],
    ['一位省领导', ['chief']],
    ['省级领导联系36条产业链', ['chief']],
    ['总链长+分链长', ['general-chief', 'deputy-chief']],
    ['副链长', ['deputy-chief']],
    ['22个产业链推进办公室', ['office']],
    ['一专班', ['office']],
    ['一个牵头部门（责任人）', ['charge']],
    ['一个产业链发展分工责任机制', ['charge']],
    ['一链一图', ['chart']],
    ['1个图谱', ['chart']],
    ['N张清单', ['list']],
    ['一链一策', ['policy']],
    ['一套产业链发展支持政策', ['policy']],
    ['一链一制', ['rules']],
    ['一个产业链发展规划', ['plan']],
    ['一个产业链年度工作计划', ['annual-plan']],
    ['链长+链主', ['chief', 'lead-firm']],
    ['链主+基金', ['lead-firm', 'fund']],
    ['一支产业链专业招商队伍', ['recruiting']],
    ['一个专家团队', ['experts']],
    ['一个产业链共性技术支撑平台', ['platform']],
    ['一个产业链发展空间平台', ['site']],
    ['一名产业链发展指导专员', ['guide']],
    ['月通报', ['dispatch']],
    ['督查考核制', ['appraisal']],
    ['九个一', ['formula']],
    ['链长制', ['own:链长制']],
    ['全链联网', ['own:全链联网']],
  ])('%s is %j', (wording, expected) => {
    expect(componentsOf(wording, components).map(({ id }) => id)).toEqual(expected);
  });

  test('has every id once and names no region', () => {
    expect(new Set(components.map(({ id }) => id)).size).toBe(components.length);
  });
});

describe('the core of a wording', () => {
  test.each([
    ['一套产业链发展支持政策', '支持政策'],
    ['一套支持政策', '支持政策'],
    ['省级领导同志', '领导'],
    ['一位省领导', '领导'],
    ['市领导', '领导'],
    ['一个工作专班', '专班'],
    ['一专班', '专班'],
    ['九个一', '九个一'],
    ['一链一图', '链一图'],
    ['1个图谱', '图谱'],
    ['产业链', '产业链'],
  ])('of %s is %s', (wording, core) => {
    expect(bare(wording)).toBe(core);
  });
});

describe('two ways of working side by side', () => {
  test('a component with the same core is kept, with another wording recast', () => {
    expect(compare(['一套产业链发展支持政策', '一个产业链发展规划'], ['一套支持政策', '一个工作方案'])).toEqual([
      ['policy', 'kept'],
      ['plan', 'recast'],
    ]);
  });

  test('what only one list has is dropped or added', () => {
    expect(compare(['一链一图', '一支招商队伍'], ['一链一图', '全链联网'])).toEqual([
      ['chart', 'kept'],
      ['recruiting', 'dropped'],
      ['own:全链联网', 'added'],
    ]);
  });

  test('what is told of one side alone is not mentioned where the other tells no list', () => {
    expect(compare(['一链一图', '基金'], [])).toEqual([
      ['chart', 'not mentioned'],
      ['fund', 'not mentioned'],
    ]);
    expect(compare(['一链一图'], ['基金'], false)).toEqual([
      ['chart', 'not mentioned'],
      ['fund', 'not mentioned'],
    ]);
  });

  test('what a source says a part is stands above its words', () => {
    const post: Part<string> = { wording: '市委书记、市长', component: 'general-chief', listed: false, proof: [] };
    expect(compareMechanisms([post], [], components).map(({ component }) => component.id)).toEqual(['general-chief']);
  });
});
