import { useEffect } from 'preact/hooks';
import { Header } from './shell/Header.tsx';
import { Keys } from './shell/Keys.tsx';
import { text, view } from './store.ts';
import { views } from './views.ts';

/** The page: bar and view. The document's language and title follow the reader's. */
export function App() {
  const t = text.value;
  const { lang } = view.value;
  const [current] = views;
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.title = `${current ? current.title(t) : ''} · ${t.product}`;
  }, [lang, t, current]);
  return (
    <>
      <a class="skip" href="#main">
        {t.skip}
      </a>
      <Header />
      {current && <current.View />}
      <Keys />
    </>
  );
}
