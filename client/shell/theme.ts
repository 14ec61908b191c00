import { effect, signal } from '@preact/signals';
import { type Palette, type Token, tokens } from '../map/palette.ts';

export type Theme = 'light' | 'dark';

const key = 'liantu.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The reader's own choice; null follows the system. It belongs to the machine, not to a permalink. */
const chosen = signal<Theme | null>(remembered());
const system = signal<Theme>(dark.matches ? 'dark' : 'light');

/** The values that the sheet gives the colours now. */
function readPalette(root: Element): Palette {
  const style = getComputedStyle(root);
  const value = (token: string) => style.getPropertyValue(`--${token}`).trim();
  const colours = Object.fromEntries(tokens.map((name) => [name, value(name)])) as Record<Token, string>;
  return { ...colours, font: value('sans') };
}

/** Colours that canvas and WebGL paint with; they change with the theme. */
export const palette = signal<Palette>(readPalette(document.documentElement));

/** The colours of the light page on white, whatever the theme is: those that print has. */
export function printPalette(): Palette {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = 'light';
  const light = readPalette(document.documentElement);
  if (before === undefined) delete dataset['theme'];
  else dataset['theme'] = before;
  return { ...light, paper: '#ffffff', casing: '#ffffff' };
}

export const themeNow = (): Theme => chosen.value ?? system.value;

export function switchTheme(): void {
  chosen.value = themeNow() === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem(key, chosen.value);
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
}

/** Holds the page to the theme. Called once. */
export function keepTheme(): void {
  dark.addEventListener('change', () => {
    system.value = dark.matches ? 'dark' : 'light';
  });
  effect(() => {
    const theme = themeNow();
    if (chosen.value) document.documentElement.dataset['theme'] = theme;
    palette.value = readPalette(document.documentElement);
  });
}

function remembered(): Theme | null {
  try {
    const theme = localStorage.getItem(key);
    return theme === 'light' || theme === 'dark' ? theme : null;
  } catch {
    return null;
  }
}
