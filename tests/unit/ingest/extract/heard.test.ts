import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const heard = (text: string) => facts(text).experts.map(({ name, affiliation, quote }) => [name, affiliation, quote]);

describe('scholars who are heard', () => {
  test.each([
    ['省政府参事程必定（原省社科院副院长）建议，把链长制写进条例。', ['程必定', '省政府', '把链长制写进条例']],
    [
      '国务院发展研究中心原副主任王一鸣在一次论坛上提到，链长制属于地方创新。',
      ['王一鸣', '国务院发展研究中心', '链长制属于地方创新'],
    ],
    ['笔者请教了华东师范大学的曾刚。他答：“要看产业基础。”', ['曾刚', '华东师范大学', '要看产业基础。']],
    ['来自南开大学的刘秉镰最关心考核。刘秉镰说，链长考核要看配套率。', ['刘秉镰', '南开大学', '链长考核要看配套率']],
  ])('%s', (text, expected) => {
    expect(heard(text)).toEqual([expected]);
  });

  test('the head of a review in the bracket behind it', () => {
    expect(heard('方案可行，链长分工明确。（评审组长：蒋天颖，宁波财经学院教授）').map(([name]) => name)).toEqual(['蒋天颖']);
  });

  test('who is only asked, or of whom he speaks, is not heard', () => {
    expect(heard('记者请教了华东师范大学的曾刚。他们没有答复。')).toEqual([]);
  });
});

describe('one of each', () => {
  test('a list in quotation marks of which one is a chain', () => {
    const [one] = facts('芜湖市推行链长制，明确“一链长、一专班、一基金、一平台”。').mechanisms;
    expect(one?.components).toEqual(['一链长', '一专班', '一基金', '一平台']);
  });
});
