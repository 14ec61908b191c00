import type { Span } from '../../mend/clean.ts';

/** A way of working told by a formula, with or without a name. */
export interface Formula {
  name: string | null;
  components: { name: string; span: Span }[];
  /** The name, or the enumeration that has none. */
  at: Span;
  rule: string;
}

export const numeral = '[一二两三四五六七八九十]';

export const unit = '(?:个|位|名|套|支|张|份|批|家|项|条|只|本|图|库|群|链|站|表|单|室|抓|体)';
