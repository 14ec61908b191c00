import { titleMatter } from '../../../graph/titles.ts';
import type { DocumentThing } from './thing.ts';

/** 甲和甲 in a title is most likely a slip where another title of the region has 乙和甲: flagged, and the two are one document. */
export function slips(things: DocumentThing[]): DocumentThing[] {
  const out = [...things];
  for (const slip of things) {
    const doubled = /(?<half>[\u4e00-\u9fff]{4,16})[和与及]\k<half>/u.exec(slip.name);
    if (!doubled) continue;
    const [before, after] = slip.name.split(doubled[0]);
    const half = doubled.groups?.['half'] ?? '';
    const meant = out.find(
      (one) =>
        one !== slip &&
        one.region?.id === slip.region?.id &&
        titleMatter(one.name).startsWith(titleMatter(before ?? '')) &&
        one.name.endsWith(after ?? '') &&
        one.name.includes(half) &&
        Math.abs(titleMatter(one.name).length - titleMatter(slip.name).length) <= 4,
    );
    if (!meant) continue;
    slip.likely = meant.name;
    slip.mentions.push(...meant.mentions);
    slip.merges.push({
      mention: meant.mentions[0]?.title ?? slip.mentions[0]?.title ?? { start: 0, end: 0 },
      why: `${doubled[0]} is most likely a slip for the title of ${meant.name}`,
    });
    out.splice(out.indexOf(meant), 1);
  }
  return out;
}
