import { type Flat, flatRelation, flatThing } from '../flat.ts';
import type { Format } from '../format.ts';
import { asXml, escaped, typeOf } from '../xml.ts';

/** GraphML 1.0, http://graphml.graphdrawing.org. */
export const graphml: Format = {
  name: 'graphml',
  media: 'application/graphml+xml',
  extension: 'graphml',
  async *write({ dataset, title, names, things, relations }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield `<desc>${escaped(`Liantu 链图: ${title.zh} ${title.en}; data ${dataset}`)}</desc>\n`;
    yield declared('node', [...names.things, 'label', 'kind', 'labels', 'evidence']);
    yield declared('edge', [...names.relations, 'label', 'kind', 'earliest', 'evidence']);
    yield '<graph edgedefault="directed">\n';
    for await (const one of things()) yield `<node id="${escaped(one.id)}">${values('node', flatThing(one))}</node>\n`;
    for await (const one of relations()) {
      const ends = `source="${escaped(one.from)}" target="${escaped(one.to)}"`;
      yield `<edge id="${escaped(one.id)}" ${ends}>${values('edge', flatRelation(one))}</edge>\n`;
    }
    yield '</graph>\n</graphml>\n';
  },
};

function declared(of: 'node' | 'edge', names: readonly string[]): string {
  return [...new Set(names)]
    .map((name) => `<key id="${of}-${escaped(name)}" for="${of}" attr.name="${escaped(name)}" attr.type="${typeOf(name)}"/>\n`)
    .join('');
}

const values = (of: 'node' | 'edge', flat: Flat) =>
  Object.entries(flat)
    .map(([name, value]) => `<data key="${of}-${escaped(name)}">${asXml(value)}</data>`)
    .join('');
