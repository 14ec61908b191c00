/** A text or table that the data were made from. */
export interface Input {
  id: string;
  /** The file's name. */
  name: string;
  title: string;
  standing: string;
}

/** The words that a data set's name needs, from the locale. */
interface NameText {
  factTables: string;
  texts: (count: number) => string;
}

/** A name that can be read: `2021-14 + 事实表`. The version is for machines. */
export function nameOfDataset(inputs: readonly Input[], { factTables, texts }: NameText): string {
  const own = inputs.filter(({ standing }) => standing !== 'reference');
  const names = own.length > 2 ? [texts(own.length)] : own.map(({ name }) => name.replace(/\.[^.]+$/, ''));
  return [...names, ...(own.length < inputs.length ? [factTables] : [])].join(' + ');
}
