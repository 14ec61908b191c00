import { DateBar } from '../dossier/DateBar.tsx';
import { words } from '../locales/compare/index.ts';
import { thingName } from '../panel/names.ts';
import { act, text } from '../store.ts';
import { openCell } from './asked.ts';
import { type Cell, type Item, type Row, refsOf } from './row.ts';
import { isDated, judgementWords, lagWords, nameOfRow, wordsOf } from './say.ts';
import type { Thing } from './shapes.ts';

interface Props {
  row: Row;
  cell: Cell;
  region: Thing;
  yardstick: boolean;
  open: boolean;
  /** The years of all dates, in months. */
  frame: { first: number; last: number } | undefined;
}

/** Items of a cell that stand open; the rest on demand. */
const most = 4;

/** What a cell holds, and the button that opens its words; or why it holds nothing. */
export function Said({ row, cell, region, yardstick, open, frame }: Props) {
  const t = words.value;
  const { items, silence, judgement, timing } = cell;
  const refs = refsOf(cell);
  const sign = yardstick || (judgement === 'not mentioned' && items.length === 0) ? '' : judgementWords(cell, false);
  const list = (some: readonly Item[]) => some.map((item) => <Told key={`${item.is} ${item.words}`} item={item} frame={frame} />);
  if (timing) return <span class="nu">{lagWords(timing)}</span>;
  return (
    <>
      {sign && <p class="mk">{sign}</p>}
      {list(items.slice(0, most))}
      {items.length > most && (
        <details>
          <summary>{t.more(items.length - most)}</summary>
          {list(items.slice(most))}
        </details>
      )}
      {judgement === 'dropped' && items.length === 0 && <p class="why">{t.dropped}</p>}
      {silence && (
        <p class="nil" title={silence === 'untold' ? t.untoldHint : undefined}>
          {judgement === 'not mentioned' && <span aria-hidden="true">· </span>}
          {t.silences[silence]}
        </p>
      )}
      {refs.length > 0 && (
        <button
          type="button"
          class="qt"
          aria-expanded={open}
          aria-label={t.openQuotes(nameOfRow(row), thingName(region), refs.length)}
          onClick={() => act(openCell(open ? null : { row: row.id, region: region.id }))}
        >
          {t.quotes(refs.length)} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
        </button>
      )}
    </>
  );
}

function Told({ item, frame }: { item: Item; frame: Props['frame'] }) {
  const t = words.value;
  const said = wordsOf(item);
  if (isDated(item))
    return (
      <p class={`nu ${item.is === 'date' ? 'big' : ''}`}>
        {item.is === 'other date' && <span title={text.value.twoDates}>◇ </span>}
        <time>{said}</time> <small>{item.status ? (text.value.statuses[item.status] ?? item.status) : ''}</small>
        {frame && <DateBar date={item.words} frame={frame} solid={item.is !== 'other date'} />}
      </p>
    );
  return (
    <p class={item.is}>
      {item.is === 'chain' && <span aria-hidden="true">{t.same} </span>}
      {item.is === 'near' && <small>{t.near} </small>}
      {item.spoken ? <q lang="zh">{said}</q> : <span lang={/\p{Script=Han}/u.test(said) ? 'zh' : undefined}>{said}</span>}
      <Notes item={item} />
    </p>
  );
}

/** Chains that are named of one leader. */
const named = 3;

function Notes({ item: { leaders = null, chains = null, leads = [] } }: { item: Item }) {
  const t = words.value;
  const notes = [
    leaders === null && chains === null ? '' : t.leaderCount(leaders, chains),
    leads.length > 0 ? t.leads(leads.slice(0, named), Math.max(0, leads.length - named)) : '',
  ].filter(Boolean);
  return notes.length > 0 ? <small> {notes.join(' · ')}</small> : null;
}
