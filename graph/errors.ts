/** What went wrong and what the reader can do about it. The command line prints `message`; `cause` keeps the original. */
export class LiantuError extends Error {
  /** Stable, for machines: the last part of the problem type. */
  readonly type: string;
  /** HTTP status when it reaches the server. */
  readonly status: number;

  constructor(type: string, message: string, options: { status?: number; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.type = type;
    this.status = options.status ?? 500;
  }
}

/** A file that cannot be read as text: missing, empty, binary, wrongly encoded, scanned. */
export class InputError extends LiantuError {
  constructor(message: string, cause?: unknown) {
    super('unreadable-input', message, { status: 400, cause });
  }
}

/** The graph store is locked by another process, down, or has no build for this platform. */
export class StoreError extends LiantuError {
  constructor(message: string, cause?: unknown) {
    super('store-unavailable', message, { status: 503, cause });
  }
}

/** Somebody does not want any more what was being written: nothing of it is. */
export class CalledOffError extends LiantuError {
  constructor() {
    super('called-off', 'It was called off, and nothing of it is written.', { status: 409 });
  }
}

/** A request that names a thing the graph does not know. */
export class NotFoundError extends LiantuError {
  /** Valid names nearest to what was asked. */
  readonly nearest: readonly string[];

  constructor(message: string, nearest: readonly string[] = []) {
    super('not-found', message, { status: 404 });
    this.nearest = nearest;
  }
}

/** A parameter that is missing or of the wrong form. */
export class ParameterError extends LiantuError {
  readonly parameter: string;
  readonly allowed: readonly string[];
  readonly nearest: readonly string[];

  constructor(parameter: string, message: string, hints: { allowed?: readonly string[]; nearest?: readonly string[] } = {}) {
    super('invalid-parameter', message, { status: 400 });
    this.parameter = parameter;
    this.allowed = hints.allowed ?? [];
    this.nearest = hints.nearest ?? [];
  }
}

/** The code of an error of the system or of a driver, such as ENOENT; empty where it has none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
