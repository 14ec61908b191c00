import { describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../cypher/question.ts';
import { check } from '../../ingest/check/check.ts';
import { lineOf } from '../../ingest/check/finding.ts';
import { ingest } from '../../ingest/ingest.ts';
import { readGazetteer } from '../../ingest/inputs.ts';
import type { Graph } from '../../ingest/load/graph.ts';
import { readInput } from '../../ingest/read/read.ts';
import type { Engine } from './engines.ts';

const regions = readGazetteer();
const text = `关于链长制的消息
2020年4月28日，江西省人民政府办公厅印发《关于实施产业链链长制的工作方案》（赣府厅字〔2020〕12号），由11位省领导担任14条重点产业链链长。
湖南省参照江西省的做法，全面推行链长制。
`;

/** A damage: a statement that does it, and what a finding must say. */
const damages: Record<string, [cypher: string, finding: RegExp]> = {
  'a changed quote': [
    "MATCH (:Statement)-[link:EVIDENCED_BY]->(:Passage) WHERE link.quote CONTAINS '赣府厅字' SET link.quote = '赣府厅字〔2021〕12号'",
    /^statement \w+: its quote 赣府厅字〔2021〕12号 is not at src-\w+:\d+-\d+, where .*〔2020〕12号/mu,
  ],
  'a quote said to be on another line': [
    "MATCH (s:Statement {predicate: 'number'})-[link:EVIDENCED_BY]->(:Passage) SET link.line = 1",
    /^statement \w+: its quote at \S+ is not on line 1$/mu,
  ],
  'a statement without evidence': [
    "MATCH (s:Statement {predicate: 'number'})-[link:EVIDENCED_BY]->(:Passage) DELETE link",
    /^statement \w+: it has no evidence$/mu,
  ],
  'a deleted node': ["MATCH (n:Entity {id: '360000'}) DETACH DELETE n", /^statement \w+: it names 360000, which has no node$/mu],
  'a statement that leads to another thing': [
    "MATCH (s:Statement {predicate: 'number'})-[about:ABOUT]->(:Entity) DELETE about WITH s MATCH (n:Entity {id: '360000'}) CREATE (s)-[:ABOUT]->(n)",
    /^statement \w+: it is about .* and leads to \["360000"\]$/mu,
  ],
  'a word outside the vocabulary': [
    "MATCH (s:Statement {predicate: 'number'}) SET s.predicate = 'colour'",
    /^statement \w+: colour is not in the vocabulary$/mu,
  ],
  'a statement of the wrong kind of thing': [
    "MATCH (s:Statement {predicate: 'number'}) SET s.predicate = 'metric'",
    /^statement \w+: metric is no attribute of Document$/mu,
  ],
  'a record that is no statement': [
    "MATCH (s:Statement {predicate: 'number'}) SET s.polarity = 'perhaps'",
    /^statement \w+: it is no statement: .*polarity/mu,
  ],
  'a relation of a type that is none': [
    "MATCH (a:Entity {id: '360000'}) MATCH (b:Entity {id: '430000'}) CREATE (b)-[:COPIED {id: 'planted'}]->(a)",
    /^relation planted: its type COPIED is not in the vocabulary$/mu,
  ],
  'a relation that nobody states': [
    "MATCH (a:Entity {id: '360000'}) MATCH (b:Entity {id: '430000'}) CREATE (a)-[:LEARNED_FROM {id: 'planted'}]->(b)",
    /^relation planted: no statement says that 360000 LEARNED_FROM 430000$/mu,
  ],
  'a relation that is lost': [
    'MATCH (:Entity)-[relation:ISSUED_BY]->(:Entity) DELETE relation',
    /^relation \w+: .* ISSUED_BY .* is stated and not drawn$/mu,
  ],
  'a stale property of a relation': [
    'MATCH (:Entity)-[relation:ISSUED_BY]->(:Entity) SET relation.confidence = 0.1',
    /^relation \w+: its confidence is 0\.1; its statements give 0\.\d+$/mu,
  ],
  'a stale property': [
    "MATCH (n:Document) SET n.date = '1999'",
    /^node \S+: its date is 1999; its statements give 2020-04-28$/mu,
  ],
  'a property that nobody states': [
    "MATCH (n:Document) SET n.colour = 'red'",
    /^node \S+: its colour is red; its statements give nothing$/mu,
  ],
  'a label that is wrong': [
    'MATCH (n:Document) SET n:Policy',
    /^node \S+: its labels are Document,Policy; its statements give Document$/mu,
  ],
  'a node that nobody names': [
    "CREATE (:Entity:Policy {id: 'policy:planted', name: '无'})",
    /^node policy:planted: no statement names it$/mu,
  ],
  'a missing passage': [
    "MATCH (p:Passage) WHERE p.line = 1 AND p.text STARTS WITH '关于' DETACH DELETE p",
    /^source src-\w+: characters 0 to 9 are in no passage$/mu,
  ],
  'a missing passage with evidence': [
    "MATCH (p:Passage) WHERE p.text STARTS WITH '2020年' DETACH DELETE p",
    /^statement \w+: it has no evidence$/mu,
  ],
  'a changed passage': [
    "MATCH (p:Passage) WHERE p.line = 1 AND p.text STARTS WITH '关于' SET p.text = replace(p.text, '消息', '新闻')",
    /^source src-\w+: its passages are not the text that was read: ingest it again$/mu,
  ],
  'a passage of another length': [
    "MATCH (p:Passage) WHERE p.line = 1 AND p.text STARTS WITH '关于' SET p.end = 7",
    /^source src-\w+: characters 7 to 9 are in no passage$/mu,
  ],
};

/** What `liantu check` finds, on one engine. */
export function checking(engine: Engine, catalogue: Catalogue): void {
  describe('the check of a graph', () => {
    let graph: Graph;
    const fresh = async (): Promise<Graph> => {
      const made = { store: await engine.fresh(), catalogue };
      await ingest(await readInput({ name: 'made.txt', bytes: new TextEncoder().encode(text) }), regions, made);
      return made;
    };

    test('finds nothing in a healthy one, and says how much it looked at', async () => {
      graph = await fresh();
      const { findings, ...counts } = await check(graph);
      expect(findings).toEqual([]);
      expect(counts.sources).toBe(2);
      expect(Math.min(counts.statements, counts.nodes, counts.relations)).toBeGreaterThan(5);
    });

    test('finds nothing in an empty one', async () => {
      const empty = { store: await engine.fresh(), catalogue };
      expect(await check(empty)).toEqual({ sources: 0, statements: 0, nodes: 0, relations: 0, findings: [] });
    });

    describe('finds', () => {
      test.each(Object.entries(damages))('%s', async (_, [cypher, finding]) => {
        graph = await fresh();
        await graph.store.write([{ cypher }]);
        expect((await check(graph)).findings.map(lineOf).join('\n')).toMatch(finding);
      });

      test('a stale property of any of the things that it compares, where these are a part of all', async () => {
        graph = await fresh();
        await graph.store.write([{ cypher: "MATCH (n:Entity) SET n.planted = 'x'" }]);
        const all = (await check(graph)).findings.length;
        const some = (await check(graph, 5)).findings;
        expect(some.length).toBeGreaterThan(0);
        expect(some.length).toBeLessThan(all);
        expect((await check(graph, 5)).findings).toEqual(some);
      });
    });
  });
}
