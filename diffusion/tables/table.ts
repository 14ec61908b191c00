/** A result as rows of text under named columns, numbers to twelve digits: the same on every machine. */
export interface Table {
  columns: readonly string[];
  rows: readonly Readonly<Record<string, string>>[];
  /** What whoever reads the numbers has to know, a sentence each. */
  words: readonly string[];
}

export const digits = (value: number | undefined): string => (value === undefined ? '' : String(Number(value.toPrecision(12))));

const day = 86_400_000;

/** A time in the unit of the data: a date where that is days since 1970-01-01, else the number. */
export const timeText = (time: number, unit: 'days' | 'as given'): string =>
  unit === 'days' ? new Date(Math.floor(time) * day).toISOString().slice(0, 10) : digits(time);
