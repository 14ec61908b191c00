import { namedId } from '../../graph/ids.ts';
import type { Kind } from '../../graph/kinds.ts';
import type { RelationType } from '../../graph/predicates.ts';
import type { Passage, Source } from '../../graph/source.ts';
import { type Claim, type Evidence, type Statement, statement, type Thing } from '../../graph/statement.ts';

/** Statements with the source and passages that their evidence points into: all that a load writes. */
export interface Corpus {
  sources: Source[];
  passages: Passage[];
  statements: Statement[];
}

/** What a claim says; subject, predicate and evidence come from the builder. */
type Extra = Partial<Omit<Claim, 'subject' | 'predicate' | 'evidence'>>;

/**
 * Collects claims into a corpus of one source: each claim is a line of its own and the whole line is its quote, so that
 * the evidence holds by construction.
 */
export class CorpusBuilder {
  private readonly statements: Statement[] = [];
  private readonly lines: string[] = [];
  private readonly source: string;
  private length = 0;

  constructor(source = 'contract') {
    this.source = source;
  }

  /** An attribute; `value` as the source prints it. */
  says(subject: Thing, predicate: string, value: string | number, extra: Extra = {}): this {
    return this.add({ subject, predicate, value, ...extra }, `${subject.id} ${predicate} ${value}`);
  }

  relates(subject: Thing, predicate: RelationType, object: Thing, extra: Extra = {}): this {
    return this.add({ subject, predicate, object, ...extra }, `${subject.id} ${predicate} ${object.id}`);
  }

  build(): Corpus {
    let start = 0;
    const passages = this.lines.map((text, index): Passage => {
      const passage = {
        id: `${this.source}:L${index + 1}`,
        source: this.source,
        line: index + 1,
        start,
        end: start + text.length,
        text,
      };
      start = passage.end;
      return { ...passage, ledger: 'extracted', reason: '' };
    });
    const source: Source = {
      id: this.source,
      name: `${this.source}.txt`,
      title: '合同测试',
      date: null,
      sha256: '0'.repeat(64),
      length: start,
      lines: this.lines.length,
      standing: 'reference',
    };
    return { sources: [source], passages, statements: [...this.statements] };
  }

  private add(claim: Omit<Claim, 'evidence' | 'rule'> & Extra, quote: string): this {
    const evidence: Evidence = {
      source: this.source,
      start: this.length,
      end: this.length + quote.length,
      quote,
      line: this.lines.length + 1,
    };
    this.lines.push(`${quote}\n`);
    this.length += quote.length + 1;
    this.statements.push(statement({ rule: 'contract/line', ...claim, evidence: [evidence] }));
    return this;
  }
}

/** The id of the passage in which evidence of a built corpus starts. */
export const passageOf = ({ source, line }: Evidence) => `${source}:L${line}`;

export const region = (adcode: string, kind: Kind = 'Province'): Thing => ({ id: adcode, kind });
export const thing = (kind: Kind, ...parts: string[]): Thing => ({ id: namedId(kind, ...parts), kind });
