import { createHash, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config.ts';

/** A token is kept as its hash, so that it cannot come into a log, and two are compared in the same time whatever they are. */
export interface Token {
  is(given: string): boolean;
}

/** The tokens of a service. Without `write` nothing can be written over HTTP; without `read` everybody may read. */
export interface Tokens {
  write?: Token;
  read?: Token;
}

/** The tokens that the environment sets. */
export function tokensOf({ LIANTU_TOKEN: write, LIANTU_READ_TOKEN: read }: Config): Tokens {
  return { ...(write ? { write: token(write.reveal()) } : {}), ...(read ? { read: token(read.reveal()) } : {}) };
}

export function token(value: string): Token {
  const known = hash(value);
  return { is: (given) => timingSafeEqual(hash(given), known) };
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
