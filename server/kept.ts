/** Gives what belongs to a key in one version of the data, and makes it when nobody has asked for it before. */
export type Keeper<Value> = (version: string, key: string, make: () => Promise<Value>) => Promise<Value>;

/**
 * Keeps what was made of the present data until they change: requests that come together make it once, and of more than
 * `most` keys the one that was asked for longest ago goes. A failure is not kept: the store may answer the next request.
 */
export function keeper<Value>(most: number): Keeper<Value> {
  const kept = new Map<string, Promise<Value>>();
  let of: string | undefined;
  return (version, key, make) => {
    if (of !== version) kept.clear();
    of = version;
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    value.catch(() => {
      if (kept.get(key) === value) kept.delete(key);
    });
    return value;
  };
}
