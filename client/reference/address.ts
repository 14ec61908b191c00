import type { Lang } from '../core/view.ts';

/** What an address of this page holds: the language and the operation, as in `/api/docs?lang=en#evidence`. */
export interface Place {
  lang: Lang;
  operation: string | null;
}

export function readPlace({ search, hash }: { search: string; hash: string }): Place {
  const lang = new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'zh';
  return { lang, operation: decoded(hash.slice(1)) || null };
}

export function writePlace({ lang, operation }: Place): string {
  const hash = operation === null ? '' : `#${encodeURIComponent(operation)}`;
  return `/api/docs${lang === 'zh' ? '' : `?lang=${lang}`}${hash}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
