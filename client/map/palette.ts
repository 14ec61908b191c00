import { tones } from '../core/tones.ts';

const plain = [
  'paper',
  'surface',
  'sunken',
  'ink',
  'ink-2',
  'ink-3',
  'line-strong',
  'line-control',
  'accent',
  'tie',
  'tie-derived',
  'agree-1',
  'agree-2',
  'agree-3',
  'agree-4',
  'casing',
] as const;

/** Custom properties of tokens.css that canvas and WebGL paint with. */
export type Token = (typeof plain)[number] | (typeof tones)[number]['name'] | `on-${(typeof tones)[number]['name']}`;
export type Palette = Record<Token, string> & { font: string };

/** All of them. */
export const tokens: readonly Token[] = [...plain, ...tones.flatMap(({ name }) => [name, `on-${name}` as const])];
