import type { Lang } from '../../core/view.ts';
import type { Translate } from './translate.ts';

/** Words of the contract, and the language that they are in. */
export interface Saying {
  words: string;
  lang: Lang;
}

/** A sentence in Chinese and its like in English, one after the other, as the questions have them. */
const sentences = /^(.*\p{Script=Han}[^\p{Script=Han}]*?[？。！])\s+([^\p{Script=Han}]+)$/u;

/** A term in Chinese and in English, as fields have them: `文号, document number`. */
const terms = /^(?=\P{Script=Han}*\p{Script=Han})([^a-z]*), ([^\p{Script=Han}]+)$/u;

/** What the contract says, in the reader's language as far as there are words in it. */
export function say(text: string, lang: Lang, chinese: Translate): Saying {
  const [, zh, en] = sentences.exec(text) ?? terms.exec(text) ?? [];
  if (zh !== undefined && en !== undefined) return { words: lang === 'zh' ? zh : en, lang };
  const translated = lang === 'zh' ? chinese(text) : undefined;
  if (translated !== undefined) return { words: translated, lang };
  return { words: text, lang: /\p{Script=Han}/u.test(text) && !/[a-z]{3}/i.test(text) ? 'zh' : 'en' };
}
