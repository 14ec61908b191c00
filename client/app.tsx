import { useEffect, useRef } from 'preact/hooks';
import { asking } from './shell/ask.ts';
import { Header } from './shell/Header.tsx';
import { Keys } from './shell/Keys.tsx';
import { later } from './shell/later.tsx';
import { notesOpen } from './shell/notes.ts';
import { text, view } from './store.ts';
import { views } from './views.ts';

const AskBar = later(() => import('./phrases/AskBar.tsx').then((one) => one.AskBar), true);
const Notes = later(() => import('./notes/Drawer.tsx').then((one) => one.Drawer), true);

/** The page: bar and view. The document's language follows the reader's; its title is the view's own. */
export function App() {
  const t = text.value;
  const { lang, page } = view.value;
  const current = views.find(({ id }) => id === page);
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }, [lang]);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    scrollTo(0, 0);
    // What was pressed may have gone with its view: the keyboard goes on from the new one.
    if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true });
  }, [page]);
  return (
    <>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <Header />
      {current && <current.View />}
      {notesOpen.value && <Notes />}
      {asking.value && <AskBar />}
      <Keys />
    </>
  );
}
