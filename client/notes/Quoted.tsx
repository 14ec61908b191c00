import type { Anchor } from '../core/anchor.ts';
import { openQuote } from '../core/things.ts';
import { words } from '../locales/notes/index.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { text } from '../store.ts';
import { found, unreached } from './evidence.ts';
import { standingOf } from './standing.ts';

/** What a note is about. Only words that the data have now at that place are set as a source's; the others are what the note recorded. */
export function Quoted({ anchor }: { anchor: Anchor }) {
  const t = words.value;
  const now = found.value.get(anchor.ref);
  if (now === undefined) return <Recorded anchor={anchor} why={unreached.value ? t.unchecked : t.checking} />;
  const standing = standingOf(anchor, now);
  if (standing.is === 'gone') return <Recorded anchor={anchor} why={t.gone} gone />;
  const lost = standing.is === 'kept' && standing.lost > 0 ? t.lost(standing.lost, anchor.statements.length) : '';
  return (
    <div class="nt-q" data-ref={anchor.ref} data-standing={standing.is}>
      {anchor.source.standing === 'reference' ? (
        <p class="row" lang="zh">
          {anchor.quote}
        </p>
      ) : (
        <blockquote lang="zh">
          <p>{anchor.quote}</p>
        </blockquote>
      )}
      <p class="src">
        <cite lang="zh">{anchor.source.title}</cite>
        {anchor.source.standing === 'reference' ? `${text.value.comma}${t.row(anchor.line)}` : text.value.line(anchor.line)}
        <span class="to-text">
          {' · '}
          <PageLink change={openQuote(anchor.ref)}>{text.value.inSource}</PageLink>
        </span>
      </p>
      {standing.is === 'unread' && <p class="nt-w">{t.unread}</p>}
      {lost && <p class="nt-w">{lost}</p>}
    </div>
  );
}

function Recorded({ anchor, why, gone = false }: { anchor: Anchor; why: string; gone?: boolean }) {
  return (
    <div class="nt-q noq" data-ref={anchor.ref} data-standing={gone ? 'gone' : 'unchecked'}>
      <p>{why}</p>
      <p class="was" lang="zh">
        {anchor.quote}
      </p>
      <p class="src">
        <cite lang="zh">{anchor.source.title}</cite>
        {text.value.line(anchor.line)}
      </p>
    </div>
  );
}
