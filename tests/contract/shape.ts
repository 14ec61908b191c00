import { expect, test } from '@jest/globals';
import type { Value } from '../../graph/store.ts';
import type { Engine } from './engines.ts';

const texts: Record<string, string> = {
  'Chinese and full-width signs': '“链长制”（试行）：一链一策、五个一',
  'characters outside the BMP': '𠮷野家𫝹',
  'emoji with joiners': '👩‍🔬🇨🇳',
  'quotation marks, backslashes and line breaks': `a 'b' "c" \\ \n\t $d {e}`,
  'a text of a million characters': '产业链'.repeat(333_334),
  nothing: '',
};

const values: Record<string, Value> = {
  null: null,
  'whole numbers': [0, -1, 2 ** 40, 2 ** 53 - 1],
  fractions: [0.5, -12.25, 0.1],
  booleans: [true, false],
  'lists with null': ['a', null, 'b'],
  'lists in lists': [[1, [2, 'x']], []],
  maps: { a: 1, b: { c: ['d', null] }, e: {} },
};

/** Tests that values and things have one shape in rows, on one engine. */
export function rowShape({ fresh }: Engine): void {
  test.each(Object.entries(values))('a parameter comes back as it went in: %s', async (_, value) => {
    const store = await fresh();
    expect(await store.read('RETURN $value AS value', { value })).toEqual([{ value }]);
  });

  test.each(Object.entries(texts))('a text is kept to the character: %s', async (_, text) => {
    const store = await fresh();
    await store.write([{ cypher: 'CREATE (:Entity {id: $id, text: $text, texts: [$text]})', parameters: { id: 't', text } }]);
    const rows = await store.read('MATCH (n:Entity {text: $text}) RETURN n.text AS text, n.texts AS texts', { text });
    expect(rows).toEqual([{ text, texts: [text] }]);
  });

  test('a node is labels and properties, a relation type and properties, and a missing one is null', async () => {
    const store = await fresh();
    const cypher =
      "CREATE (:Entity:Region:City {id: 'a', n: 1})-[:PART_OF {id: 'r', refs: ['x:1-2']}]->(:Entity:Region {id: 'b'})";
    await store.write([{ cypher }]);
    const read =
      'MATCH (a:City)-[r]->(b) OPTIONAL MATCH (b)-[s]->(c) RETURN a, r, s, c, a.none AS none, [r, b] AS list, {a: a} AS map';
    const a = { labels: ['City', 'Entity', 'Region'], properties: { id: 'a', n: 1 } };
    const r = { type: 'PART_OF', properties: { id: 'r', refs: ['x:1-2'] } };
    const b = { labels: ['Entity', 'Region'], properties: { id: 'b' } };
    expect(await store.read(read)).toEqual([{ a, r, s: null, c: null, none: null, list: [r, b], map: { a } }]);
  });

  test('whole numbers count as such where a statement needs them', async () => {
    const store = await fresh();
    const cypher =
      'UNWIND range(1, $n) AS i WITH i ORDER BY i LIMIT $n RETURN i, substring($text, $n - i, 1) AS sign, $n / 2 AS half';
    expect(await store.read(cypher, { n: 3, text: 'abc' })).toEqual([
      { i: 1, sign: 'c', half: 1 },
      { i: 2, sign: 'b', half: 1 },
      { i: 3, sign: 'a', half: 1 },
    ]);
  });

  test('texts are in the order of their code units, as JavaScript sorts them', async () => {
    const store = await fresh();
    const sorted = ['', '1', 'A', 'a', '一', '链', '链长制', '鿿'];
    const rows = await store.read('UNWIND $texts AS text RETURN text ORDER BY text', { texts: [...sorted].reverse() });
    expect(rows.map((row) => row['text'])).toEqual(sorted);
  });
}
