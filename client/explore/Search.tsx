import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { thingName } from '../panel/names.ts';
import { useLoad } from '../panel/useLoad.ts';
import { type Found, searchThings } from './api.ts';
import { glyphOf } from './graph/families.ts';
import { begin } from './state/changes.ts';
import { go } from './store.ts';
import { kindName, words } from './words.ts';

/** An input with a list of its own below: not one of the browser's. */
const combobox = (open: boolean) => ({ type: 'text', role: 'combobox', list: undefined, 'aria-expanded': open }) as const;
/** Milliseconds after the last key before a search is sent. */
const patience = 180;

/** A search that puts what is picked on the board: a combobox, with arrows, Enter and Escape. */
export function Search({ eager = false }: { eager?: boolean }) {
  const t = words.value;
  const list = useId();
  const typed = useSignal('');
  const asked = useSignal('');
  const at = useSignal(0);
  const open = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (eager) input.current?.focus({ preventScroll: true });
  }, [eager]);
  useEffect(() => {
    const timer = setTimeout(() => {
      asked.value = typed.value.trim();
    }, patience);
    return () => clearTimeout(timer);
  }, [typed.value, asked]);
  const { value: found, problem } = useLoad(asked.value || null, (signal) => searchThings(asked.value, signal));
  const hits = open.value && asked.value !== '' ? (found ?? []) : [];
  const take = (hit: Found | undefined) => {
    if (!hit) return;
    go(begin(hit.id));
    typed.value = '';
    asked.value = '';
    open.value = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A method of writing that is still composing takes its keys itself.
    if (event.isComposing) return;
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way) at.value = (at.value + way + hits.length) % Math.max(1, hits.length);
    else if (event.key === 'Enter') take(hits[at.value]);
    else if (event.key === 'Escape' && open.value) open.value = false;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="find">
      <input
        ref={input}
        {...combobox(hits.length > 0)}
        aria-label={t.searchLabel}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${list}-${at.value}` : undefined}
        placeholder={t.searchPlace}
        autocomplete="off"
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          at.value = 0;
          open.value = true;
        }}
        onFocus={() => {
          open.value = true;
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={list}
        class="list"
        role="listbox"
        tabIndex={-1}
        aria-label={t.searchLabel}
        hidden={!open.value || asked.value === ''}
      >
        {hits.map((hit, index) => (
          <div
            key={hit.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at.value}
            onMouseDown={(event) => {
              event.preventDefault();
              take(hit);
            }}
          >
            <i aria-hidden="true">{glyphOf(hit.kind)}</i>
            <span lang="zh">{thingName(hit)}</span>
            <small>{hit.matched ? <span lang="zh">{hit.matched}</span> : kindName(hit)}</small>
          </div>
        ))}
        {hits.length === 0 && <p class="none">{problem ? problem.detail : found ? t.searchNone(asked.value) : t.searching}</p>}
      </div>
    </div>
  );
}
