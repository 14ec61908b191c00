import '../jitless.ts';
import { render } from 'preact';
import { keepTheme } from '../shell/theme.ts';
import { start } from './store.ts';
import { Reference } from './views/Reference.tsx';

keepTheme();
start();

const root = document.getElementById('app');
if (root) render(<Reference />, root);
