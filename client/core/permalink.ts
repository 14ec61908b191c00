import type { Tier } from './adopter.ts';
import { monthText, readMonth } from './days.ts';
import { arrangements, firstView, type Lang, leastPieces, leastSure, type Pace, type Page, paces, type View } from './view.ts';

/** How one choice of the view is written into the query string. A choice that is the default is left out. */
interface Field<T> {
  /** '' leaves it out. */
  write(value: T): string;
  /** undefined keeps the default: a link from elsewhere may hold anything. */
  read(text: string): T | undefined;
}

const tiers: readonly Tier[] = ['province', 'city', 'county'];
const pages: readonly Page[] = ['diffusion', 'explore', 'paths', 'compare', 'sources', 'dossier', 'phrases'];
const id: Field<string | null> = { write: (value) => value ?? '', read: (text) => text || undefined };
const list = <T extends string>(allowed?: readonly T[]): Field<readonly T[]> => ({
  write: (values) => values.join(',') || 'none',
  read: (text) => {
    const values = text === 'none' ? [] : (text.split(',') as T[]);
    return values.every((value) => allowed?.includes(value) ?? true) ? values : undefined;
  },
});

const number = (allowed: readonly number[]): Field<number> => ({
  write: String,
  read: (text) => allowed.find((one) => String(one) === text),
});

type Shared = Omit<View, 'own'>;

const fields: { [K in keyof Shared]: [name: string, field: Field<View[K]>] } = {
  page: ['view', { write: (page) => page, read: (text) => pages.find((page) => page === text) }],
  from: ['from', id],
  to: ['to', id],
  policy: ['policy', { write: (policy) => policy, read: (text) => text || undefined }],
  month: ['at', { write: (month) => (month === null ? '' : monthText(month)), read: readMonth }],
  region: ['region', id],
  tie: ['tie', id],
  table: ['table', { write: (table) => (table ? '1' : ''), read: (text) => text === '1' }],
  layout: ['layout', { write: (layout) => layout, read: (text) => arrangements.find((one) => one === text) }],
  component: ['component', id],
  model: ['model', id],
  pieces: ['quotes', number(leastPieces)],
  sure: ['trust', number(leastSure)],
  tiers: ['tiers', list(tiers)],
  hiddenTies: ['hide', list()],
  pace: ['pace', { write: (pace) => pace, read: (text) => (Object.hasOwn(paces, text) ? (text as Pace) : undefined) }],
  lang: ['lang', { write: (lang) => lang, read: (text) => (text === 'zh' || text === 'en' ? (text as Lang) : undefined) }],
};

const names = Object.keys(fields) as (keyof Shared)[];
const shared = new Set(names.map((key) => fields[key][0]));
/** Views all of whose choices are shared: what else an address holds means nothing to them. */
const without: readonly Page[] = ['diffusion', 'dossier'];

/** The query string of a view, '' for the first one. */
export function writeLink(view: View): string {
  const query = new URLSearchParams();
  const put = <K extends keyof Shared>(key: K) => {
    const [name, field] = fields[key];
    const text = field.write(view[key]);
    if (text !== '' && text !== field.write(firstView[key])) query.set(name, text);
  };
  names.forEach(put);
  for (const [name, text] of Object.entries(view.own)) if (text !== '') query.set(name, text);
  return query.toString().replaceAll('%2C', ',');
}

/** The view of a query string; what it does not hold, or holds wrongly, is the default. Names that are no choice of all views are its own. */
export function readLink(search: string): View {
  const query = new URLSearchParams(search);
  const read = <K extends keyof Shared>(view: View, key: K): View => {
    const [name, field] = fields[key];
    const text = query.get(name);
    const value = text === null ? undefined : field.read(text);
    return value === undefined ? view : { ...view, [key]: value };
  };
  const view = names.reduce(read, firstView);
  if (without.includes(view.page)) return view;
  const own = Object.fromEntries([...query].filter(([name, text]) => !shared.has(name) && text !== ''));
  return { ...view, own };
}
