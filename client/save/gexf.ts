import { escaped, n } from './marks.ts';
import type { Seen } from './seen.ts';

const nodeFields = ['kind', 'mark', 'date', 'earliest', 'latest', 'status', 'document', 'evidence'] as const;
const edgeFields = ['kind', 'relation', 'confidence', 'intended', 'model', 'evidence'] as const;

/** The graph that is seen, as GEXF 1.3: regions with their dates and evidence where they stand in the picture, and their ties. */
export function gexfOf({ regions, ties }: Seen, description: string): string {
  const attributes = (of: 'node' | 'edge', fields: readonly string[]) => [
    `<attributes class="${of}">`,
    ...fields.map(
      (field) => `<attribute id="${field}" title="${field}" type="${field === 'confidence' ? 'double' : 'string'}"/>`,
    ),
    '</attributes>',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta><creator>Liantu</creator><description>${escaped(description)}</description></meta>`,
    '<graph defaultedgetype="directed" mode="static">',
    ...attributes('node', nodeFields),
    ...attributes('edge', edgeFields),
    '<nodes>',
    ...regions.map((one) => {
      const place = one.x === undefined || one.y === undefined ? '' : `<viz:position x="${n(one.x)}" y="${n(-one.y)}"/>`;
      return `<node id="${escaped(one.id)}" label="${escaped(one.label)}">${valuesOf(one, nodeFields)}${place}</node>`;
    }),
    '</nodes>',
    '<edges>',
    ...ties.map((one) => {
      const ends = `source="${escaped(one.source)}" target="${escaped(one.target)}"`;
      return `<edge id="${escaped(one.id)}" ${ends}>${valuesOf(one, edgeFields)}</edge>`;
    }),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function valuesOf<Field extends string>(
  row: Record<Field, string | number | boolean | readonly string[]>,
  fields: readonly Field[],
) {
  const values = fields.flatMap((field) => {
    const value = row[field];
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    return text === '' ? [] : [`<attvalue for="${field}" value="${escaped(text)}"/>`];
  });
  return values.length > 0 ? `<attvalues>${values.join('')}</attvalues>` : '';
}
