import { words } from '../locales/paths/index.ts';
import { kindWord, predicateWord } from '../locales/say.ts';
import { act } from '../store.ts';
import { type Asked, askFor } from './asked.ts';
import { type Condition, conditionsOf } from './conditions.ts';
import { nameOf } from './names.ts';

/** The conditions that are set, each taken back by a press. */
export function Chips({ asked }: { asked: Asked }) {
  const t = words.value;
  return (
    <>
      {conditionsOf(asked).map((condition) => {
        const said = wordsOf(condition, asked);
        return (
          <button
            key={`${condition.name} ${condition.value}`}
            type="button"
            class="btn chip"
            data-chip={condition.value || condition.name}
            aria-label={t.takeBack(said)}
            title={t.takeBack(said)}
            onClick={() => act(askFor(condition.change))}
          >
            <span>{said}</span> <span aria-hidden="true">✕</span>
          </button>
        );
      })}
    </>
  );
}

function wordsOf({ name, value }: Condition, asked: Asked): string {
  const t = words.value;
  switch (name) {
    case 'avoid':
    case 'via':
      return t.chips[name](nameOf(value));
    case 'only':
    case 'not':
      return t.chips[name](predicateWord(value));
    case 'kinds':
    case 'nokinds':
      return t.chips[name](kindWord(value));
    case 'longest':
      return t.chips.longest(asked.longest);
    case 'least':
      return t.leasts[asked.least] ?? asked.least;
    case 'sure':
      return t.chips.sure(asked.sure);
    case 'until':
      return t.chips.until(asked.until ?? '');
    case 'patient':
      return t.chips.patient;
  }
}
