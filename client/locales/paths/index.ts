import { computed } from '@preact/signals';
import { view } from '../../store.ts';
import { en } from './en.ts';
import { type PathsText, zh } from './zh.ts';

const texts: Record<'zh' | 'en', PathsText> = { zh, en };

/** The words of the view of paths: they come with it and not with the first view. */
export const words = computed(() => texts[view.value.lang]);
