import { signal } from '@preact/signals';
import { type Change, leave, type Page, paces, step, toggleTable, visit } from '../core/view.ts';
import { act, range, view } from '../store.ts';
import { stop, togglePlay } from '../time/play.ts';
import { asking, openAsk } from './ask.ts';
import { noteHere } from './notes.ts';
import { sheet, toggleSheet } from './sheet.ts';

/** Single letters can be switched off: speech input types them. */
export const lettersOff = signal(false);
export const switchLetters = (): void => {
  lettersOff.value = !lettersOff.value;
};

interface Shortcut {
  keys: readonly string[];
  run: (event: KeyboardEvent) => void;
  /** The views that it belongs to; every view where they are left out. */
  pages?: readonly Page[];
  /** A letter, which can be switched off. */
  letter?: boolean;
  /** Elements in which the key has a meaning of its own. */
  notIn?: string;
}

const change = (one: () => Change) => () => act(one());
const move = (way: 1 | -1) => (event: KeyboardEvent) => {
  stop();
  const months = event.shiftKey ? 12 : paces[view.value.pace];
  act(step(way * months, range.value));
};

/** Presses the control of the page that declares a key as its own. */
const press = (key: string) => () => document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`)?.click();

/** Views whose picture has a table with the same rows, and those that can be cited and printed. */
const withTable: readonly Page[] = ['diffusion', 'explore', 'paths', 'compare', 'sources'];
const cited: readonly Page[] = ['dossier', 'paths', 'compare'];

/** Every key: a new one is one line. */
function shortcuts(openKeys: () => void, order: readonly Page[]): readonly Shortcut[] {
  return [
    { keys: [' '], run: togglePlay, pages: ['diffusion'], notIn: 'button, a, summary, input:not([type=range])' },
    { keys: ['ArrowLeft'], run: move(-1), pages: ['diffusion'] },
    { keys: ['ArrowRight'], run: move(1), pages: ['diffusion'] },
    { keys: ['t', 'T'], run: change(() => toggleTable), pages: withTable, letter: true },
    { keys: ['u', 'U'], run: (event) => press(event.shiftKey ? 'Shift+U' : 'U')(), pages: ['explore'], letter: true },
    { keys: ['Escape'], run: press('Escape'), pages: ['explore'] },
    { keys: ['/'], run: openAsk, letter: true },
    { keys: ['c', 'C'], run: press('C'), pages: cited, letter: true },
    { keys: ['p', 'P'], run: press('P'), pages: cited, letter: true },
    { keys: ['Escape'], run: change(() => visit('diffusion')), pages: ['dossier'] },
    { keys: ['f', 'F'], run: press('F'), pages: ['paths'], letter: true },
    { keys: ['n', 'N'], run: noteHere, letter: true },
    ...order.slice(0, 9).map((id, at) => ({ keys: [`${at + 1}`], run: change(() => visit(id)), letter: true })),
    { keys: ['?'], run: openKeys, letter: true },
    { keys: ['Escape'], pages: ['diffusion'], run: () => (sheet.value ? toggleSheet() : act(leave)) },
  ];
}

/** Listens to keys that no element has taken. Called once. @param order of the views, which their digits follow */
export function listenToKeys(openKeys: () => void, order: readonly Page[]): void {
  const all = shortcuts(openKeys, order);
  addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && !target.closest('dialog')) {
      event.preventDefault();
      openAsk();
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || asking.value) return;
    if (target.closest('dialog, select, textarea, input:not([type=range]):not([type=checkbox]):not([type=radio])')) return;
    const here = ({ pages }: Shortcut) => pages === undefined || pages.includes(view.value.page);
    const found = all.find((one) => one.keys.includes(event.key) && here(one));
    if (!found || (found.letter && lettersOff.value) || (found.notIn && target.matches(found.notIn))) return;
    event.preventDefault();
    found.run(event);
  });
}
