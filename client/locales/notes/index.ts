import { computed } from '@preact/signals';
import { view } from '../../store.ts';
import { en } from './en.ts';
import { type NotesText, zh } from './zh.ts';

const texts: Record<'zh' | 'en', NotesText> = { zh, en };

/** The words of the notes: they come with the drawer and not with the first view. */
export const words = computed(() => texts[view.value.lang]);
