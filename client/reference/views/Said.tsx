import { type Saying, say } from '../contract/saying.ts';
import { place, translate } from '../store.ts';

export const saying = (words: string): Saying => say(words, place.value.lang, translate.value);

/** Words of the contract in the reader's language, else as they are and marked as English. */
export function Said({ words }: { words: string }) {
  const { words: said, lang } = saying(words);
  const parts = said.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
  return <span lang={lang === place.value.lang ? undefined : lang === 'zh' ? 'zh-CN' : 'en'}>{parts}</span>;
}
