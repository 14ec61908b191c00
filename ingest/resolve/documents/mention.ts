import { documentNumber } from '../../../graph/ids.ts';
import type { Title } from '../../extract/titles/title.ts';
import type { DocumentContext } from './context.ts';
import { dateOf } from './date.ts';
import { issuersOf } from './issuers.ts';
import { regionOfTitle } from './region.ts';
import type { DocumentMention } from './thing.ts';

export function mentionOf(title: Title, context: DocumentContext): DocumentMention {
  const { text } = context;
  const printed = title.number ? text.slice(title.number.start, title.number.end) : '';
  const issuers = issuersOf(title, context);
  const number = printed ? (documentNumber(printed) ?? null) : null;
  return {
    title,
    number,
    issuers,
    ...regionOfTitle(title, issuers, number, context),
    date: dateOf(title, context),
    alias: false,
  };
}
