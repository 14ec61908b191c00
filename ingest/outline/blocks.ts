import type { Span } from '../mend/clean.ts';

/** What stands around a block and what it inherits. All spans are of the clean text. */
export interface Context {
  /** 【政策】 */
  part: Span | null;
  /** ◆ 广东相关政策文件, or a table's caption above it */
  heading: Span | null;
  /** “链长制”的最初实践, 一、…, （一）… */
  subheading: Span | null;
  /** The closing source line of the article that the block stands in, the media's names alone: 南方日报; 新华社、人民日报. */
  media: Span[];
  /** The day printed with the article that the block stands in, else the source's own: what 今年 and 去年 are counted from. */
  date: Dateline | null;
  /** The block before, which 《意见》 《方案》 may point at; -1 for none. */
  previous: number;
}

/** A printed date and what it means: 2021年6月10日, `2021-06-10`. */
export interface Dateline {
  span: Span;
  edtf: string;
}

interface Common {
  /** Place in `Outline.blocks`. */
  index: number;
  span: Span;
  context: Context;
}

/** A numbered entry with key lines: (3) title（文号） / 发布时间：… / 简介：… */
export interface Item extends Common {
  type: 'item';
  number: string;
  /** Title with number, without the item's own numbering. */
  title: Span;
  keys: { key: string; value: Span }[];
  /** 简介 and what follows. */
  body: Span[];
}

export interface Cell {
  column: string;
  span: Span;
  /** An empty leading cell that stands for the one above: its span points there. */
  inherited: boolean;
}

/** A row of a table, whole again where a page break cut it. */
export interface TableRow extends Common {
  type: 'row';
  caption: Span | null;
  cells: Cell[];
}

interface Paragraph extends Common {
  type: 'paragraph';
  /** For a quotation, who is quoted: the line after it that begins with ——. The block's span holds both. */
  attribution?: Span;
}

/** Words and, after them, who said them in brackets: （刘志彪，南京大学长江产业经济研究院院长）. */
interface Remark extends Common {
  type: 'remark';
  said: Span[];
  speaker: Span;
}

/** A numbered proposal: title, 事由, 问题点. */
export interface ProposalBlock extends Common {
  type: 'proposal';
  title: Span;
  reasons: Span[];
  questions: Span[];
}

export type Block = Item | TableRow | Paragraph | Remark | ProposalBlock;

/** A line that yields no facts by its kind, and why. */
export interface Aside {
  span: Span;
  reason: AsideReason;
}

export type AsideReason =
  | 'title'
  | 'front matter'
  | 'contents'
  | 'heading'
  | 'table caption'
  | 'table header'
  | 'source line'
  | 'salutation'
  | 'signature'
  | 'distribution list';

export interface Outline {
  /** The source's own title and date as printed on it (the dateline), where there is one. */
  title: Span | null;
  date: Dateline | null;
  /** The body that edits or hosts the source, from which 我省 and 我市 are resolved. */
  hosts: Span[];
  blocks: Block[];
  asides: Aside[];
}
