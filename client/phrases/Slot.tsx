import { useEffect, useState } from 'preact/hooks';
import { parameterWord, words } from '../locales/phrases/index.ts';
import { kindWord } from '../locales/say.ts';
import { thingName } from '../panel/names.ts';
import { Combobox } from './Combobox.tsx';
import { labelOfDefault } from './phrase.ts';
import type { Parameter } from './shapes.ts';
import { useHits } from './useHits.ts';

interface Option {
  value: string;
  label: string;
  kind: string;
}

interface Props {
  slot: Parameter;
  /** Id, name or text that was given; undefined: its default, or nothing. */
  value: string | undefined;
  give: (value: string) => void;
  first: boolean;
}

const plain = ['Date', 'Integer', 'String'];

/** The place of a parameter in a phrase, filled with suggestions of what it can be. */
export function Slot({ slot, value, give, first }: Props) {
  const t = words.value;
  const names = !plain.includes(slot.type);
  const kind = slot.type === 'Thing' ? null : slot.type;
  const byId = useHits(names && value !== undefined && !known(slot, value) ? [value.toLowerCase()] : [], kind);
  const given = value === undefined ? (labelOfDefault(slot) ?? '') : labelOf(slot, value, byId);
  const [typed, setTyped] = useState<string | null>(null);
  const asked = names && typed ? typed.trim().toLowerCase() : '';
  const hits = useHits(asked === '' ? [] : [asked], kind);
  useEffect(() => setTyped(null), [value]);
  const say = (label: string) => t.values[label] ?? label;
  const fixed = (slot.allowed ?? []).map((one): Option => ({ value: one, label: say(one), kind: '' }));
  const examples = slot.examples.map((one): Option => ({ ...one, label: say(one.label), kind: '' }));
  const found = (hits.get(asked) ?? []).map(
    (hit): Option => ({ value: hit.id, label: thingName(hit), kind: kindWord(hit.kind) }),
  );
  const options = slot.allowed ? fixed : asked === '' ? examples : found;
  const clear: Option[] = slot.optional && value !== undefined ? [{ value: '', label: t.clear, kind: '' }] : [];
  const take = (option: Option | null) => {
    const next = option ? option.value : (typed?.trim() ?? null);
    setTyped(null);
    if (next !== null && next !== value) give(next);
  };
  const name = parameterWord(slot.name);
  return (
    <span class={`slot ${given === '' ? 'void' : ''}`} data-slot={slot.name}>
      <Combobox
        label={name}
        placeholder={slot.optional ? t.any : name}
        value={typed ?? say(given)}
        change={setTyped}
        options={[...options, ...clear]}
        keyOf={(option) => `${option.value}|${option.label}`}
        draw={({ label, kind: is }) => (
          <>
            <span lang={/\p{Script=Han}/u.test(label) ? 'zh' : undefined}>{label}</span>
            {is && <small>{is}</small>}
          </>
        )}
        take={take}
        eager={asked !== '' && names}
        first={first}
        leave={() => setTyped(null)}
        none={
          asked !== '' && hits.has(asked) ? (
            <span class="none" role="status">
              {t.noSuggestion}
            </span>
          ) : null
        }
      />
    </span>
  );
}

const known = ({ examples, default: fallback }: Parameter, value: string) =>
  value === fallback || examples.some((one) => one.value === value || one.label === value);

function labelOf({ examples }: Parameter, value: string, hits: ReturnType<typeof useHits>): string {
  const example = examples.find((one) => one.value === value);
  if (example) return example.label;
  const hit = hits.get(value.toLowerCase())?.find(({ id }) => id === value);
  return hit ? thingName(hit) : value;
}
