import { setTimeout } from 'node:timers/promises';

/** Addresses of every sort: a question, a list, search, a path, a dossier, the state of the service. */
const addresses = [
  '/api/v1/questions/adopters?policy=链长制',
  '/api/v1/questions/followers?region=浙江省&policy=链长制',
  '/api/v1/adoptions?sort=date&per_page=50',
  '/api/v1/search?q=产业链',
  '/api/v1/paths?from=330000&to=360000',
  '/api/v1/regions/330000',
  '/api/v1/dataset',
  '/readyz',
];

export interface Asked {
  address: string;
  /** Undefined: the connection broke or nothing came in a minute. */
  status: number | undefined;
  retryAfter: string | null;
  milliseconds: number;
}

/** Asks all addresses in turn, several at once, until it is stopped. */
export function askers(url: string, atOnce: number): { asked: Asked[]; stop(): Promise<void> } {
  const asked: Asked[] = [];
  let going = true;
  const one = async (from: number) => {
    for (let at = from; going; at++) {
      asked.push(await ask(url, addresses[at % addresses.length] ?? '/readyz'));
      await setTimeout(20);
    }
  };
  const all = Promise.all(Array.from({ length: atOnce }, (_, at) => one(at)));
  return {
    asked,
    stop: async () => {
      going = false;
      await all;
    },
  };
}

export async function ask(url: string, address: string): Promise<Asked> {
  const began = performance.now();
  try {
    const response = await fetch(new URL(address, url), { signal: AbortSignal.timeout(60_000) });
    await response.arrayBuffer();
    const { status, headers } = response;
    return { address, status, retryAfter: headers.get('retry-after'), milliseconds: performance.now() - began };
  } catch {
    return { address, status: undefined, retryAfter: null, milliseconds: performance.now() - began };
  }
}

/** Waits until every address is answered well. @returns milliseconds; undefined where that takes over a minute */
export async function recovered(url: string): Promise<number | undefined> {
  const began = performance.now();
  while (performance.now() - began < 60_000) {
    const answers = await Promise.all(addresses.map((address) => ask(url, address)));
    if (answers.every(({ status }) => status === 200)) return performance.now() - began;
    await setTimeout(200);
  }
  return undefined;
}
