import { type Flat, flatRelation, flatThing } from '../flat.ts';
import type { Format } from '../format.ts';
import { asXml, escaped, typeOf } from '../xml.ts';

/** What GEXF has attributes of its own for. */
const own = ['label'];

/**
 * GEXF 1.3, dynamic: whatever has a date is there from the first day that it can mean; what has none is there always.
 * https://gexf.net
 */
export const gexf: Format = {
  name: 'gexf',
  media: 'application/gexf+xml',
  extension: 'gexf',
  async *write({ dataset, title, names, things, relations }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield `<meta><creator>Liantu 链图</creator><title>${escaped(title.zh)}</title>`;
    yield `<description>${escaped(`${title.en}; data ${dataset}`)}</description></meta>\n`;
    yield '<graph defaultedgetype="directed" mode="dynamic" timerepresentation="interval" timeformat="date">\n';
    yield declared('node', [...names.things, 'kind', 'labels', 'evidence']);
    yield declared('edge', [...names.relations, 'kind', 'earliest', 'evidence']);
    yield '<nodes>\n';
    for await (const one of things()) {
      const flat = flatThing(one);
      yield `<node id="${escaped(one.id)}" label="${escaped(one.label)}"${start(flat)}>${values(flat)}</node>\n`;
    }
    yield '</nodes>\n<edges>\n';
    for await (const one of relations()) {
      const flat = flatRelation(one);
      const ends = `source="${escaped(one.from)}" target="${escaped(one.to)}" type="directed" kind="${escaped(one.type)}"`;
      yield `<edge id="${escaped(one.id)}" ${ends} label="${asXml(flat['label'] ?? '')}"${start(flat)}>${values(flat)}</edge>\n`;
    }
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

function declared(of: 'node' | 'edge', names: readonly string[]): string {
  const lines = [...new Set(names)]
    .filter((name) => !own.includes(name))
    .map((name) => `<attribute id="${escaped(name)}" title="${escaped(name)}" type="${typeOf(name)}"/>\n`);
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

const start = ({ earliest }: Flat) => (typeof earliest === 'string' ? ` start="${escaped(earliest)}"` : '');

function values(flat: Flat): string {
  const written = Object.entries(flat)
    .filter(([name]) => !own.includes(name))
    .map(([name, value]) => `<attvalue for="${escaped(name)}" value="${asXml(value)}"/>`);
  return `<attvalues>${written.join('')}</attvalues>`;
}
