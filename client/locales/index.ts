import type { Lang } from '../core/view.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every text of the client. The Chinese file is the model: a key that the other lacks, or has too many, does not compile. */
export type Text = typeof zh;

export const locales: Record<Lang, Text> = { zh, en };
