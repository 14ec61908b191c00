import type { z } from 'zod';
import type { Choice } from '../../graph/predicates.ts';
import type { Ledger, Standing } from '../../graph/source.ts';
import type { Statement } from '../../graph/statement.ts';

/** What a word of the vocabulary means. */
export interface Meaning {
  zh: string;
  en: string;
}

type Words<Word extends string> = Record<Word, Meaning>;

export const assertions: Words<Statement['assertion']> = {
  stated: { zh: '原文明言', en: 'the text says so' },
  derived: {
    zh: '由规则推出',
    en: 'follows from what the text says by a rule, such as a name made of parts or an order of dates',
  },
  inferred: { zh: '由模型推断，不是事实', en: 'a model says so; never a fact' },
};

export const modalities: Words<Statement['modality']> = {
  fact: { zh: '事实', en: 'it is or was so' },
  planned: { zh: '计划', en: 'it is planned or was promised' },
  exploring: { zh: '探索', en: 'it is being looked into' },
  called_for: { zh: '呼吁', en: 'somebody asks for it' },
};

export const polarities: Words<Statement['polarity']> = {
  affirmed: { zh: '肯定', en: 'it is said to be so' },
  negated: { zh: '否定', en: 'it is said not to be so' },
};

export const standings: Words<Standing> = {
  official: { zh: '官方网站或文件', en: 'a government body itself' },
  digest: { zh: '文件摘编', en: 'a digest of documents' },
  media: { zh: '媒体报道', en: 'a paper or a news site' },
  repost: { zh: '来源不明的转载', en: 'a copy of unclear origin' },
  reference: { zh: '随附的参考表', en: 'a reference table that comes with Liantu' },
};

export const ledgers: Words<z.output<typeof Ledger>> = {
  extracted: { zh: '已提取', en: 'facts were taken from the line' },
  context: { zh: '上下文', en: 'the line gives context: a heading, a blank, a table of contents' },
  unparsed: { zh: '未解析', en: 'no rule read the line, and the ledger says why' },
};

export const choices: Words<Choice> = {
  best: { zh: '取最可靠的一个；不能同真者为冲突', en: 'the best supported value; two that cannot both be true are a conflict' },
  any: { zh: '取最可靠的一个；其余也可能为真', en: 'the best supported value; the others may be true as well' },
  all: { zh: '保留全部', en: 'every value, the best supported first' },
  'first-adoption': {
    zh: '取最早的日期，更精确者优先；相互矛盾者为冲突',
    en: 'the first date, of a date and one within it the more precise; two that cannot be one day are a conflict',
  },
  'firmest-status': { zh: '取最确定的状态', en: 'the firmest value' },
};

/** What each part of a statement says. */
export const statementParts: Words<keyof Statement> = {
  id: { zh: '标识，由其全部内容得出', en: 'follows from all that it says, so that the same text gives the same id' },
  subject: { zh: '主体', en: 'what it is about, by id and kind' },
  predicate: { zh: '属性或关系', en: 'an attribute or a relation of this book' },
  object: { zh: '关系的另一端', en: 'the other end of a relation' },
  value: { zh: '属性的值', en: 'the value of an attribute' },
  assertion: { zh: '断言方式', en: 'whether the text says so, a rule or a model' },
  modality: { zh: '语气', en: 'whether it is so, planned, explored or called for' },
  polarity: { zh: '极性', en: 'whether it is affirmed or negated' },
  confidence: {
    zh: '可信度，0 到 1；几个独立来源时为 1 − ∏(1 − 各来源)',
    en: 'from 0 to 1: how often its rule was right where that was measured; of several independent sources 1 − ∏(1 − each)',
  },
  rule: { zh: '提取规则的名称', en: 'the name of the rule that made it' },
  qualifiers: { zh: '限定', en: 'what narrows it: the document that dates an act, the place in a list of issuers' },
  evidence: {
    zh: '证据：来源的字符区间（UTF-16），source.slice(start, end) === quote',
    en: 'runs of characters of its source (UTF-16 offsets): source.slice(start, end) === quote',
  },
};

/** How dates are written and compared. */
export const dates: Meaning[] = [
  {
    zh: '日期为 EDTF（ISO 8601-2），与原文一样精确：2020、2019-08、2020-05-18、区间 2020-12-16/2020-12-18、不晚于 ../2021-06。从不虚构日。',
    en: 'Dates are EDTF (ISO 8601-2), as precise as the text: 2020, 2019-08, 2020-05-18, the interval 2020-12-16/2020-12-18, not later than ../2021-06. No day is ever invented.',
  },
  {
    zh: 'earliest 与 latest 是日期可能的首日与末日；筛选按“可能落在其中”比较，确定落在其中用 earliest:>=… 与 latest:<=…。',
    en: 'earliest and latest are the first and last day that a date can mean. Filters take what can lie between; for what lies there for certain ask earliest:>=… and latest:<=….',
  },
  {
    zh: '两个时钟：asOf 指当时在世上已经如此，knownAt 指当时的来源已经说到。',
    en: 'Two clocks: asOf is what was so in the world by a date, knownAt what sources of until then tell.',
  },
];
