import { pathOf } from './api.ts';

/** The address at which the service answers a question. */
export function addressOf(name: string, given: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(given)).toString();
  return `/api/v1${pathOf(name)}${query && `?${query}`}`;
}

/** All rows of the answer with their evidence, as a file that a spreadsheet opens. */
export const exportOf = (question: string, given: Readonly<Record<string, string>>): string =>
  `/api/v1/export?${new URLSearchParams({ format: 'csv', part: 'rows', question, ...given })}`;

/** A line that a shell can run: single quotes keep all but themselves as they are. */
export const curlOf = (address: string): string => `curl '${address.replaceAll("'", `'\\''`)}'`;
