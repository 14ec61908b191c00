import './jitless.ts';
import { render } from 'preact';
import { App } from './app.tsx';
import { wakeNotes } from './notes/wake.ts';
import { openKeys } from './shell/Keys.tsx';
import { listenToKeys } from './shell/shortcuts.ts';
import { keepTheme } from './shell/theme.ts';
import { start } from './store.ts';
import { views } from './views.ts';

keepTheme();
start();
listenToKeys(
  openKeys,
  views.map(({ id }) => id),
);
wakeNotes();

const root = document.getElementById('app');
if (root) render(<App />, root);
