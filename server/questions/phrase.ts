/** A phrase with its `{parameters}` replaced by what they are called; one that was not given shows as …. */
export function fill(phrase: string, labels: ReadonlyMap<string, string>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => labels.get(name) || '…');
}
