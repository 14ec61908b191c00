import type { Lang } from '../core/view.ts';
import { en } from './en.ts';
import { type Text, zh } from './zh.ts';

export const locales: Record<Lang, Text> = { zh, en };
