import { expect, test } from '@jest/globals';
import { formats } from '../../../../server/export/formats.ts';
import { contentOf, readers, whole } from '../../../roundTrip.ts';
import { graph } from './graph.ts';

const written = async (name: string) => {
  const format = formats.find((one) => one.name === name);
  return format ? whole(format.write(graph, '')) : '';
};

test('graphology reads the JSON back as it is written', async () => {
  const text = await written('json');
  const read = readers.json(text);
  expect(read.export()).toEqual({ ...JSON.parse(text), options: read.export().options });
  expect([read.order, read.size]).toEqual([6, 6]);
  expect(read.getNodeAttribute('甲〔2020〕1号', 'evidence')[1]).toEqual({
    source: 's',
    start: 50,
    end: 60,
    quote: '2020年4月28日',
    line: 1,
  });
});

test.each(['gexf', 'graphml'] as const)('graphology reads of %s what it reads of the JSON', async (name) => {
  const wanted = contentOf(readers.json(await written('json')));
  const text = await written(name);
  // XML cannot hold the form feed of a plain text; that of a quote stands as JSON.
  const document = wanted.nodes['甲〔2020〕1号'] ?? {};
  document['text'] = String(document['text']).replace('\u000c', '\uFFFD');
  expect(contentOf(readers[name](text))).toEqual(wanted);
});

test('GEXF says from which day on a thing and a relation are there', async () => {
  const text = await written('gexf');
  expect(text).toContain('mode="dynamic"');
  expect(text).toMatch(/<node id="甲〔2020〕1号"[^>]* start="2020-04-28">/);
  expect(text).toMatch(/<edge id="r1"[^>]* start="2020-04-28">/);
  expect(text).toMatch(/<node id="330000" label="浙江省">/);
});
