import './style.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isRegion, openQuestion, openThing } from '../core/things.ts';
import { type Change, openComparison, openPaths } from '../core/view.ts';
import { words } from '../locales/phrases/index.ts';
import { kindWord } from '../locales/say.ts';
import { thingName } from '../panel/names.ts';
import { closeAsk } from '../shell/ask.ts';
import { Notice } from '../shell/Notice.tsx';
import { act, text, view } from '../store.ts';
import { Combobox } from './Combobox.tsx';
import { type Suggestion, suggest, tokensOf } from './match.ts';
import { sentenceOf } from './phrase.ts';
import { catalogue, readCatalogue } from './questions.ts';
import type { Hit } from './shapes.ts';
import { useHits } from './useHits.ts';

/** One line of the bar: a thing to go to, the ways between two, two side by side, or a question with its places filled. */
type Option =
  | { is: 'thing'; hit: Hit }
  | { is: 'paths'; from: Hit; to: Hit }
  | { is: 'compare'; from: Hit; to: Hit }
  | { is: 'question'; suggestion: Suggestion };

const mostThings = 2;
const mostQuestions = 40;

/** The command bar: words, pinyin or initials become questions and things; by keyboard from end to end. */
export function AskBar() {
  const t = words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    readCatalogue();
    dialog.current?.showModal();
  }, []);
  const tokens = tokensOf(typed);
  const whole = typed.trim();
  const hits = useHits([...new Set([whole.toLowerCase(), ...tokens])].slice(0, 5), null);
  const options = optionsOf(whole, tokens, hits);
  const take = (option: Option | null) => {
    if (!option) return;
    act(changeOf(option));
    dialog.current?.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog
    <dialog
      ref={dialog}
      class="askbar"
      aria-label={t.barLabel}
      onClose={closeAsk}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      {catalogue.value.problem && <Notice problem={catalogue.value.problem} retry={() => readCatalogue(true)} />}
      <Combobox
        label={t.barLabel}
        placeholder={t.barPlaceholder}
        value={typed}
        change={setTyped}
        options={options}
        keyOf={keyOf}
        groupOf={(option) => (option.is === 'question' ? t.barQuestions : t.barThings)}
        draw={(option) => <Drawn option={option} />}
        take={take}
        eager
        standing
        first
        none={
          typed !== '' &&
          catalogue.value.value && (
            <p class="lack" role="status">
              {t.barNone} {t.barNoneHint}
            </p>
          )
        }
      />
      <p class="ab-k">{t.barKeys}</p>
    </dialog>
  );
}

function optionsOf(whole: string, tokens: readonly string[], hits: ReadonlyMap<string, readonly Hit[]>): Option[] {
  const questions = suggest(catalogue.value.value ?? [], whole, hits).slice(0, mostQuestions);
  const asked = questions.map((suggestion): Option => ({ is: 'question', suggestion }));
  const things = (hits.get(whole.toLowerCase()) ?? []).slice(0, mostThings).map((hit): Option => ({ is: 'thing', hit }));
  const pair = pairOf(tokens, hits);
  // Words that name a thing and nothing else ask for the thing first; a phrase asks for the question.
  const named = tokens.length === 1 && Object.keys(questions[0]?.things ?? { any: 0 }).length > 0;
  return named ? [...things, ...asked] : [...asked.slice(0, 1), ...pair, ...asked.slice(1), ...things];
}

const keyOf = (option: Option): string => {
  if (option.is === 'question') return option.suggestion.question.name;
  return option.is === 'thing' ? option.hit.id : `${option.is} ${option.from.id} ${option.to.id}`;
};

/** Two words that name a thing each ask for the ways between them, and of two regions for both side by side. */
function pairOf(tokens: readonly string[], hits: ReadonlyMap<string, readonly Hit[]>): Option[] {
  const [from, to] = tokens.map((token) => hits.get(token)?.[0]);
  if (tokens.length !== 2 || !from || !to || from.id === to.id) return [];
  return [{ is: 'paths', from, to }, ...(isRegion(from) && isRegion(to) ? [{ is: 'compare' as const, from, to }] : [])];
}

function changeOf(option: Option): Change {
  if (option.is === 'thing') return openThing(option.hit);
  if (option.is === 'paths') return openPaths(option.from.id, option.to.id);
  if (option.is === 'compare') return openComparison([option.from.id, option.to.id]);
  const { question, things } = option.suggestion;
  return openQuestion(question.name, Object.fromEntries(Object.entries(things).map(([name, { id }]) => [name, id])));
}

function Drawn({ option }: { option: Option }) {
  if (option.is === 'thing')
    return (
      <>
        <span lang="zh">{thingName(option.hit)}</span>
        <small>{kindWord(option.hit.kind)}</small>
      </>
    );
  if (option.is === 'paths' || option.is === 'compare')
    return (
      <>
        <span>{words.value.barPair[option.is](thingName(option.from), thingName(option.to))}</span>
        <small>{text.value[option.is]}</small>
      </>
    );
  const { question, things } = option.suggestion;
  const labels = Object.fromEntries(Object.entries(things).map(([name, hit]) => [name, thingName(hit)]));
  return (
    <>
      <span>{sentenceOf(question, view.value.lang, labels)}</span>
      <small>{words.value.groups[question.group ?? 'other'] ?? question.group}</small>
    </>
  );
}
