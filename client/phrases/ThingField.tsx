import { useEffect, useState } from 'preact/hooks';
import { kindWord } from '../locales/say.ts';
import { thingName } from '../panel/names.ts';
import { Combobox } from './Combobox.tsx';
import type { Hit } from './shapes.ts';
import { useHits } from './useHits.ts';

interface Props {
  label: string;
  /** What the field holds when nobody types in it; '' asks for something. */
  name: string;
  placeholder: string;
  /** A label that the thing must carry; null: any. */
  kind: string | null;
  give: (hit: Hit) => void;
  none: string;
  first?: boolean;
}

/** A field in which a thing is chosen by its name, pinyin or initials. Enter takes the best one, also when it is still looked for. */
export function ThingField({ label, name, placeholder, kind, give, none, first = false }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(false);
  const asked = typed?.trim().toLowerCase() ?? '';
  const hits = useHits(asked === '' ? [] : [asked], kind);
  const options = hits.get(asked);
  const take = (hit: Hit | undefined) => {
    setWaiting(false);
    if (!hit) return;
    setTyped(null);
    give(hit);
  };
  useEffect(() => {
    if (waiting && options) take(options[0]);
  }, [waiting, options]);
  return (
    <span class={`slot tf ${name === '' ? 'void' : ''}`}>
      <Combobox
        label={label}
        placeholder={placeholder}
        value={typed ?? name}
        change={setTyped}
        options={options ?? []}
        keyOf={({ id }) => id}
        draw={(hit) => (
          <>
            <span lang={/\p{Script=Han}/u.test(thingName(hit)) ? 'zh' : undefined}>{thingName(hit)}</span>
            <small>{kindWord(hit.kind)}</small>
          </>
        )}
        take={(hit) => (hit ? take(hit) : setWaiting(asked !== '' && !options))}
        eager
        first={first}
        leave={() => {
          setTyped(null);
          setWaiting(false);
        }}
        none={
          options ? (
            <span class="none" role="status">
              {none}
            </span>
          ) : null
        }
      />
    </span>
  );
}
