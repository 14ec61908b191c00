import { LiantuError, StoreError } from '../errors.ts';
import { firstLine, statementFailed } from './refusals.ts';

const damaged = /GRAFEO-S\d|not a Grafeo database/u;
const full = /No space left|os error 28\b/u;
const locked = /\block/iu;
const forbidden = /EACCES|EPERM|EROFS|denied|read-only/iu;

/** Why the file cannot be opened, and what to do. */
export function unopened(file: string, cause: unknown): StoreError {
  return new StoreError(whyUnopened(file, firstLine(cause)), cause);
}

function whyUnopened(file: string, reason: string): string {
  if (full.test(reason)) return `The disk that holds ${file} is full: make room there.`;
  if (damaged.test(reason))
    return `${file} cannot be opened as a graph (${reason}): move it away, then liantu restore a backup or ingest again.`;
  if (locked.test(reason))
    return `Another process holds ${file}: send the request to the running server, or stop it and try again.`;
  if (forbidden.test(reason))
    return `${file} cannot be written: give this user the right to write there, or set LIANTU_DATA to another folder.`;
  return `${file} cannot be opened (${reason}): look at the folder, or set LIANTU_DATA to another.`;
}

/** Why a transaction failed: the place where the file stands, or the statement. Nothing of it was written. */
export function undone(file: string, cause: unknown): LiantuError {
  if (cause instanceof LiantuError) return cause;
  const reason = firstLine(cause);
  if (full.test(reason))
    return new StoreError(
      `The disk that holds ${file} is full: make room there and do it again. Nothing of it was written.`,
      cause,
    );
  if (/I\/O error/u.test(reason))
    return new StoreError(
      `${file} cannot be written (${reason}): look at its disk and do it again. Nothing of it was written.`,
      cause,
    );
  return statementFailed(cause);
}

/** Why the file could not be brought to rest when the graph was closed. What was written stands in the log beside it. */
export function unclosed(file: string, cause: unknown): StoreError {
  const reason = firstLine(cause);
  const what = full.test(reason)
    ? `The disk that holds ${file} is full: make room there`
    : `${file} could not be tidied (${reason})`;
  return new StoreError(
    `${what}. Nothing is lost: what was written stands beside it, in ${file}.wal, and is read at the next start.`,
    cause,
  );
}
