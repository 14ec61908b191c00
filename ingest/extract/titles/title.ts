import type { Span } from '../../mend/clean.ts';
import { draft, genreOf } from '../lexicon/genres.ts';

/** A document named in the text. `span` holds all of it: issuers stand before `title`, the number in brackets after. */
export interface Title extends Span {
  title: Span;
  /** The title's words, without 《》. */
  name: string;
  number: Span | null;
  /** A number alone, with no title but a genre: 行动方案（长发〔2022〕9号）. */
  bare: boolean;
  /** A short name that points back: 《意见》, 《推进机制》. */
  alias: boolean;
  genre: string;
  draft: boolean;
  /** The sentence it stands in; -1 in a title of the outline. */
  sentence: number;
  /** Entry of a list or of a table's column of documents. */
  listed: boolean;
}

export const documentNumber = /[\u4e00-\u9fff]{2,14}\s*[〔[［【（]\s*\d{4}\s*[〕\]］】）]\s*(?:第\s*)?\d+\s*号/;

export function build(text: string, span: Span, title: Span, number: Span | null, rest: Partial<Title> = {}): Title {
  const name = text
    .slice(title.start, title.end)
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u4e00-\u9fff）”—-]) (?=[\u4e00-\u9fff（“\d—-])|(?<=\d) (?=[\u4e00-\u9fff—-])/g, ' ')
    .trim();
  return {
    ...span,
    title,
    name,
    number,
    bare: false,
    alias: false,
    genre: genreOf(name) ?? '其他',
    draft: draft.test(name),
    sentence: -1,
    listed: false,
    ...rest,
  };
}
