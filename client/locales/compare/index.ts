import { computed } from '@preact/signals';
import { view } from '../../store.ts';
import { en } from './en.ts';
import { type CompareText, zh } from './zh.ts';

const texts: Record<'zh' | 'en', CompareText> = { zh, en };

/** The words of the comparison: they come with it and not with the first view. */
export const words = computed(() => texts[view.value.lang]);
