import { withoutLookalikes } from '../lookalikes.ts';
import { isBlank } from './characters.ts';
import type { Span } from './clean.ts';

/** A character on its way into the clean text, and the run of the source behind it. */
export interface Glyph {
  char: string;
  start: number;
  end: number;
}

/** A base character with the marks that combine with it, or the parts of a Korean syllable: what NFC may join into one. */
const cluster = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[^\p{M}]\p{M}+|[\s\S]/gu;

/** The characters of a run of the source in NFC, without those of no width, radicals as characters; blanks of all kinds are one space. */
export function glyphsOf(source: string, span: Span): Glyph[] {
  const text = source.slice(span.start, span.end);
  const out: Glyph[] = [];
  for (const { 0: raw, index } of text.matchAll(cluster)) {
    const [start, end] = [span.start + index, span.start + index + raw.length];
    if (isBlank(raw)) {
      if (/\s/.test(raw) && raw !== '\ufeff') out.push({ char: ' ', start, end });
      continue;
    }
    const composed = withoutLookalikes(raw.normalize('NFC'));
    for (const char of composed) out.push({ char, start, end });
  }
  return out;
}
