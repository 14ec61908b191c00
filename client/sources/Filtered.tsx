import { useSignal } from '@preact/signals';
import { keep } from '../core/view.ts';
import { words } from '../locales/sources/index.ts';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';
import { PageLink } from '../shell/PageLink.tsx';
import { walkRows } from '../shell/roving.ts';
import { act } from '../store.ts';
import { fetchLines } from './api.ts';
import { filterLines } from './place.ts';
import type { Source } from './shapes.ts';

interface Props {
  source: Source;
  ledger: string;
  reason: string | null;
}

/** Only the lines that became one thing, a page at a time; each leads to its place in the text. */
export function Filtered({ source, ledger, reason }: Props) {
  const t = words.value;
  const pages = useSignal(1);
  const load = useLoad(`${pages.value}`, (signal) =>
    readPages(source.id, { ledger, ...(reason === null ? {} : { reason }) }, pages.value, signal),
  );
  const kept = useSignal<typeof load.value>(undefined);
  if (load.value) kept.value = load.value;
  const { lines = [], total = 0 } = kept.value ?? {};
  const what = reason === null ? t.ledgers[ledger] : t.reasons[reason];
  return (
    <section class="txt only" data-ledger={ledger} onKeyDown={walkRows} aria-label={what}>
      <p class="only-h">
        <b role="status">{kept.value && t.filtered(what ?? reason ?? ledger, total)}</b>
        <button type="button" class="btn" onClick={() => act(filterLines(null))}>
          {t.whole}
        </button>
      </p>
      {load.problem && <Notice problem={load.problem} retry={load.retry} />}
      {lines.map((line) => (
        <p key={line.line} class={`ln ${line.ledger}`} data-row>
          <PageLink
            class="no"
            label={`${t.inText} ${line.line}`}
            change={(view) => keep({ ledger: '', quote: '', line: `${line.line}` })(view)}
          >
            {line.line}
          </PageLink>
          <span class="w" lang="zh">
            {line.text.trim() === '' ? '　' : line.text}
          </span>
          <span class="rs">{t.reasons[line.reason] ?? line.reason}</span>
        </p>
      ))}
      {lines.length < total && (
        <button type="button" class="btn" onClick={() => (pages.value += 1)}>
          {t.more(total - lines.length)}
        </button>
      )}
    </section>
  );
}

async function readPages(source: string, query: { ledger: string; reason?: string }, pages: number, signal: AbortSignal) {
  const lines: Awaited<ReturnType<typeof fetchLines>>['data'] = [];
  let cursor: string | undefined;
  let total = 0;
  for (let page = 0; page < pages; page++) {
    const { data, meta } = await fetchLines(source, { ...query, ...(cursor === undefined ? {} : { cursor }) }, signal);
    lines.push(...data);
    total = meta.total;
    if (!meta.next) break;
    cursor = meta.next;
  }
  return { lines, total };
}
