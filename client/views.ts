import type { ComponentType } from 'preact';
import type { Page } from './core/view.ts';
import { Diffusion } from './Diffusion.tsx';
import { Dossier } from './dossier/Dossier.tsx';
import type { Text } from './locales/zh.ts';
import { later } from './shell/later.tsx';

/** A view of the graph: a name in the bar and what stands under it. A new one is a file and a line in the list; its place there is its digit on the keyboard. */
export interface ViewSpec {
  id: Page;
  title: (text: Text) => string;
  View: ComponentType;
}

export const views: readonly ViewSpec[] = [
  { id: 'diffusion', title: (text) => text.diffusion, View: Diffusion },
  { id: 'explore', title: (text) => text.explore, View: later(() => import('./explore/Explore.tsx').then((one) => one.Explore)) },
  { id: 'paths', title: (text) => text.paths, View: later(() => import('./paths/Paths.tsx').then((one) => one.Paths)) },
  { id: 'compare', title: (text) => text.compare, View: later(() => import('./compare/Compare.tsx').then((one) => one.Compare)) },
  { id: 'sources', title: (text) => text.sources, View: later(() => import('./sources/Sources.tsx').then((one) => one.Sources)) },
  { id: 'dossier', title: (text) => text.dossier.title, View: Dossier },
  { id: 'phrases', title: (text) => text.phrases, View: later(() => import('./phrases/Phrases.tsx').then((one) => one.Phrases)) },
];
