import { type LayoutName, layoutNames, type Spot } from '../../layout/layout.ts';
import { type ColourName, colourNames, first, type SizeName, type State, sizeNames } from './state.ts';

/** Characters of an address, escaped, that servers take without ado; beyond it places of pins are left out. */
const longest = 6000;

const escapes = /[;,~!]/g;
const escaped = (text: string) => text.replace(escapes, (sign) => `!${sign.charCodeAt(0).toString(16)}`);
const plain = (text: string) =>
  text.replace(/!([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * A state as one short text, '' for the first: ids once each, those that were searched for first, then by a letter what was
 * done, things by their place in the list. `330000` alone is Zhejiang; `330000;o0~IN_REGION.in.Adoption` opens its adoptions.
 */
export function writeState(state: State): { text: string; cut: boolean } {
  const whole = written(state);
  if (encodeURIComponent(whole).length <= longest || Object.keys(state.pins).length === 0) return { text: whole, cut: false };
  return { text: written({ ...state, pins: {} }), cut: true };
}

function written(state: State): string {
  const { seeds, opened, hidden, pins, chosen } = state;
  const ids = [...new Set([...seeds, ...opened.map(({ id }) => id), ...hidden, ...Object.keys(pins), ...chosen])];
  const at = new Map(ids.map((id, index) => [id, index.toString(36)]));
  const of = (list: readonly string[]) => list.map((id) => at.get(id)).join(',');
  const text = (value: string | number, standard: string | number) => (value === standard ? '' : String(value));
  const sections: [string, string][] = [
    ['s', ids.length === seeds.length ? '' : String(seeds.length)],
    ['o', opened.map(({ id, by }) => (by === '*' ? at.get(id) : `${at.get(id)}~${escaped(by)}`)).join(',')],
    ['h', of(hidden)],
    [
      'p',
      Object.entries(pins)
        .map(([id, [x, y]]) => `${at.get(id)}~${Math.round(x)}~${Math.round(y)}`)
        .join(','),
    ],
    ['c', of(chosen)],
    ['l', escaped(state.link ?? '')],
    ['y', text(state.layout, first.layout)],
    ['f', text(state.colour, first.colour)],
    ['z', text(state.size, first.size)],
    ['k', state.families.map(escaped).join(',')],
    ['a', state.ties.map(escaped).join(',')],
    ['t', state.since === null && state.until === null ? '' : `${state.since ?? ''}~${state.until ?? ''}`],
    ['e', text(state.leastEvidence, first.leastEvidence)],
    ['q', text(state.leastConfidence, first.leastConfidence)],
  ];
  const rest = sections.filter(([, value]) => value !== '').map(([letter, value]) => letter + value);
  return [ids.map(escaped).join(','), ...rest].join(';').replace(/^;$/, '');
}

/** The state of a text; what it does not hold, or holds wrongly, is as in the first. */
export function readState(text: string): State {
  const [table = '', ...sections] = text.split(';');
  const ids = table === '' ? [] : table.split(',').map(plain);
  const parts = new Map(sections.map((section) => [section.slice(0, 1), section.slice(1)]));
  const list = (letter: string) => (parts.get(letter) ?? '').split(',').filter((one) => one !== '');
  const named = (place: string | undefined) => ids[Number.parseInt(place ?? '', 36)];
  const things = (letter: string) => list(letter).flatMap((place) => named(place) ?? []);
  const number = (given: string | undefined) => (given && /^-?\d+(\.\d+)?$/.test(given) ? Number(given) : undefined);
  const [since, until] = (parts.get('t') ?? '').split('~').map(number);
  return {
    ...first,
    seeds: ids.slice(0, number(parts.get('s')) ?? ids.length),
    opened: list('o').flatMap((one) => {
      const [place, by] = one.split('~');
      const id = named(place);
      return id === undefined ? [] : [{ id, by: by === undefined ? '*' : plain(by) }];
    }),
    hidden: things('h'),
    pins: Object.fromEntries(
      list('p').flatMap((one): [string, Spot][] => {
        const [place, x, y] = one.split('~');
        const [id, across, down] = [named(place), number(x), number(y)];
        return id === undefined || across === undefined || down === undefined ? [] : [[id, [across, down]]];
      }),
    ),
    chosen: things('c'),
    link: plain(parts.get('l') ?? '') || null,
    layout: layoutNames.find((one): one is LayoutName => one === parts.get('y')) ?? first.layout,
    colour: colourNames.find((one): one is ColourName => one === parts.get('f')) ?? first.colour,
    size: sizeNames.find((one): one is SizeName => one === parts.get('z')) ?? first.size,
    families: list('k').map(plain),
    ties: list('a').map(plain),
    since: since ?? null,
    until: until ?? null,
    leastEvidence: number(parts.get('e')) ?? first.leastEvidence,
    leastConfidence: number(parts.get('q')) ?? first.leastConfidence,
  };
}
