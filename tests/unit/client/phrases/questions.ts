import type { Hit, Parameter, Question } from '../../../../client/phrases/shapes.ts';

const parameter = (name: string, type: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  type,
  optional: false,
  default: null,
  allowed: null,
  examples: [],
  ...more,
});

export const followers: Question = {
  name: 'followers',
  zh: '哪些地区在 {region} 之后实行 {policy}？',
  en: 'Which regions adopted {policy} after {region}?',
  pinyin: 'na|nei xie di|de qu zai zhi hou shi xing|hang',
  group: 'spread',
  notes: 'A region without an earliest day is in undated-adopters.',
  parameters: [
    parameter('region', 'Region', {
      default: '330000',
      examples: [
        { value: '330000', label: '浙江省' },
        { value: '420000', label: '湖北省' },
      ],
    }),
    parameter('policy', 'Policy', { default: '链长制', examples: [{ value: '链长制', label: '链长制' }] }),
    parameter('asOf', 'Date', { optional: true, examples: [{ value: '2021', label: '2021' }] }),
  ],
  columns: [
    { name: 'region', type: 'Region' },
    { name: 'date', type: 'Date' },
    { name: 'earliest', type: 'Date' },
    { name: 'months', type: 'Integer' },
    { name: 'conflicts', type: 'Strings' },
    { name: 'evidence', type: 'Refs' },
  ],
};

export const leaders: Question = {
  name: 'leaders-in',
  zh: '{region} 的链长由谁担任？',
  en: 'Who are the chain leaders of {region}?',
  pinyin: 'de|di lian chang|zhang you shui|shei dan ren',
  group: 'leaders',
  notes: null,
  parameters: [parameter('region', 'Region')],
  columns: [{ name: 'holder', type: 'String' }],
};

const neighbourhood: Question = {
  name: 'neighbourhood',
  zh: '{thing} 与哪些事物相关？',
  en: 'What is {thing} related to?',
  pinyin: 'yu na|nei xie shi wu xiang guan',
  group: 'sources',
  notes: null,
  parameters: [parameter('thing', 'Thing')],
  columns: [{ name: 'relation', type: 'String' }],
};

export const questions = [leaders, neighbourhood, followers];

export const hit = (id: string, kind: string, label: string): Hit => ({ id, kind, label });
