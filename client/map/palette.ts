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
  'agree-1',
  'casing',
] as const;

/** Custom properties of tokens.css that canvas and WebGL paint with. */
export type Token = (typeof plain)[number] | (typeof tones)[number]['name'] | `on-${(typeof tones)[number]['name']}`;
export type Palette = Record<Token, string> & { font: string };

/** The values that the sheet gives them now: they change with light and dark. */
export function readPalette(root: Element): Palette {
  const style = getComputedStyle(root);
  const value = (token: string) => style.getPropertyValue(`--${token}`).trim();
  const names: Token[] = [...plain, ...tones.flatMap(({ name }) => [name, `on-${name}` as const])];
  const colours = Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Token, string>;
  return { ...colours, font: value('sans') };
}
