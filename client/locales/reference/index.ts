import type { Lang } from '../../core/view.ts';
import { en } from './en.ts';
import { type ReferenceText, zh } from './zh.ts';

export const locales: Record<Lang, ReferenceText> = { zh, en };
