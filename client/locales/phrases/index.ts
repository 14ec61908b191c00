import { computed } from '@preact/signals';
import { view } from '../../store.ts';
import { en } from './en.ts';
import { type PhrasesText, zh } from './zh.ts';

const texts: Record<'zh' | 'en', PhrasesText> = { zh, en };

/** The words of the questions and of the command bar: they come with these and not with the first view. */
export const words = computed(() => texts[view.value.lang]);

/** A name in camelCase as words: `monthsLatest` is months latest. */
const spaced = (name: string) => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

export const columnWord = (name: string): string => words.value.columns[name] ?? spaced(name);
export const parameterWord = (name: string): string => words.value.parameters[name] ?? spaced(name);
