import type { Region } from '../../resolve/places/region.ts';
import * as acts from '../lexicon/acts.ts';

export function scopeOf(words: string, region: Region): string | null {
  const found = acts.scopes.find(([pattern]) => pattern.test(words))?.[1];
  return region.kind === 'Zone' && (found === '开发区' || found === '高新区') ? null : (found ?? null);
}
