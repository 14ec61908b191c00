import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { objection } from '../../../server/cypher/cost.ts';
import type { Problem } from '../../../server/problems/problem.ts';
import { attempts } from '../attempts.ts';
import { type Engine, start, type TestService } from '../service.ts';

interface Rows {
  data: Record<string, unknown>[];
  meta: { columns: string[]; cut: string | null };
}

export function cypher(engine: Engine): void {
  describe(`statements of a reader's own on ${engine.name}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine);
    });
    afterAll(() => service.stop());

    const post = (body: object, signal?: AbortSignal) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
    const ask = async (statement: string, parameters: object = {}) =>
      (await service.get<Rows>('/api/v1/cypher', post({ cypher: statement, parameters }))).body;
    const refused = (statement: string, parameters: object = {}) =>
      service.refused('/api/v1/cypher', post({ cypher: statement, parameters }));
    const everything = () =>
      service.store.read(
        'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS n, count(r) AS r, count(n.broken) AS b',
      );

    if (engine.name !== 'Neo4j') {
      test('are answered with what to do to run them', async () => {
        const problem = await refused('MATCH (n) RETURN n');
        expect(problem).toMatchObject({ status: 409, type: '/api/problems#needs-neo4j' });
        expect(problem.detail).toContain('NEO4J_URI');
      });
      return;
    }

    test('give their rows by column, things and paths as they are, and say that these are all', async () => {
      const { data, meta } = await ask('MATCH (r:Province {id: $id}) RETURN r.name AS 省, 1.5 AS half, [null, "𠮷"] AS list', {
        id: '330000',
      });
      expect(data).toEqual([{ 省: '浙江省', half: 1.5, list: [null, '𠮷'] }]);
      expect(meta).toMatchObject({ columns: ['省', 'half', 'list'], cut: null });
    });

    test('run in every form that only reads', async () => {
      for (const statement of [
        'MATCH (n) RETURN count(*) AS n;',
        'MATCH (`create`:Region) /* DELETE */ RETURN `create`.name AS `set` // SET',
        'MATCH (r:Region) WHERE r.name CONTAINS "DELETE" OR r.name = "}) DETACH DELETE r //" RETURN r',
        "RETURN 'a\\' CREATE (:Broken) //' AS text",
        'MATCH (r:Region) WHERE EXISTS { (r)--() } RETURN r.id AS id ORDER BY id SKIP 1 LIMIT 2',
        'MATCH p = shortestPath((a:Region {id: "330000"})-[*]-(b:Region {id: "360000"})) RETURN length(p) AS hops',
        'MATCH (a:Region)-[*1..2]-(b) RETURN count(*) AS n',
        'CALL db.labels() YIELD label RETURN label ORDER BY label',
        'UNWIND range(1, 3) AS x CALL (x) { RETURN x * x AS y } RETURN collect(y) AS squares',
        'MATCH (r:Region) RETURN r.name AS name UNION MATCH (d:Document) RETURN d.name AS name',
        'MATCH p = (:Region)--() WITH p LIMIT 1 RETURN [i IN range(0, size(nodes(p)) - 1) | i] AS places',
        'RETURN date("2020-01-01") < date("2021-01-01") AS before, date.truncate("year", date("2020-05-18")) AS year',
      ])
        expect([statement, await ask(statement)]).toEqual([statement, expect.objectContaining({ data: expect.any(Array) })]);
    });

    test('the examples of the contract run', async () => {
      const example = service.routes.find(({ id }) => id === 'cypher')?.request?.content['application/json']?.meta()?.[
        'examples'
      ];
      expect(example).toHaveLength(1);
      for (const one of example as { cypher: string; parameters: object }[])
        expect(await ask(one.cypher, one.parameters)).toMatchObject({ meta: { cut: null } });
    });

    test.each(attempts.map((one) => [JSON.stringify(one).slice(0, 100), one]))(
      '%s is refused and changes nothing',
      async (_, statement) => {
        const before = await everything();
        const problem = await refused(statement, { file: 'file:///etc/passwd', huge: 1_000_000_000 });
        expect([400, 503]).toContain(problem.status);
        expect(problem.type).toMatch(/cypher-refused|statement-/);
        expect(await everything()).toEqual(before);
      },
    );

    test('a refusal says which clause, why, where, and what is allowed', async () => {
      const problem = await refused('MATCH (r:Region)\n  SET r.name = "x"');
      expect(problem).toMatchObject({ type: '/api/problems#cypher-refused', status: 400, line: 2, column: 3 });
      expect(problem.detail).toBe('Line 2, column 3: SET is refused, as it writes.');
      expect(problem.allowed).toContain('MATCH');
    });

    test('what Neo4j itself does not take is told with its reason and place', async () => {
      const problem = await refused('RETURN\n  missing');
      expect(problem.status).toBe(400);
      expect(problem.detail).toMatch(/Variable `missing` not defined \(line 2, column 3\)/);
      expect(await refused('RETURN $left')).toMatchObject({ status: 400 });
      expect(await refused('RETURN 1/0')).toMatchObject({ status: 400, detail: expect.stringContaining('/ by zero') });
    });

    test('are cut at a number of rows and a length, and say so', async () => {
      const many = await ask('UNWIND range(1, 5000) AS x RETURN x');
      expect([many.data.length, many.meta.cut]).toEqual([1000, 'rows']);
      const long = await ask(`WITH '${'字'.repeat(3000)}' AS s UNWIND range(1, 999) AS x RETURN [i IN range(1, 9) | s] AS l`);
      expect([long.data.length, long.meta.cut]).toEqual([295, 'characters']);
    });

    test('are stopped when they take too long, and the service answers others meanwhile', async () => {
      const endless = refused('UNWIND range(1, 9999) AS a UNWIND range(1, 9999) AS b UNWIND range(1, 9999) AS c RETURN count(*)');
      const began = performance.now();
      expect(await ask('RETURN 1 AS one')).toMatchObject({ data: [{ one: 1 }] });
      expect(performance.now() - began).toBeLessThan(8_000);
      expect(await endless).toMatchObject({ status: 503, type: '/api/problems#statement-timeout' });
    });

    test('are stopped when the asker has gone', async () => {
      const gone = new AbortController();
      const statement = 'UNWIND range(1, 9999) AS a UNWIND range(1, 9999) AS b UNWIND range(1, 9999) AS c RETURN count(*)';
      const asked = service.get('/api/v1/cypher', post({ cypher: statement }, gone.signal)).catch((error: Error) => error.name);
      await new Promise((done) => setTimeout(done, 1_500));
      gone.abort();
      expect(await asked).toBe('AbortError');
      const running = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $part RETURN count(*) AS n';
      let left = 1;
      for (let tries = 0; left > 0 && tries < 50; tries += 1) {
        await new Promise((done) => setTimeout(done, 100));
        left = Number((await service.store.read(running, { part: 'UNWIND range(1, 9999) AS c RETURN' }))[0]?.['n']);
      }
      expect(left).toBe(0);
    });

    test('would not pass without the parser either: the plan or the reading transaction stops them', async () => {
      const { raw } = service.store;
      const limits = { seconds: 2, rows: 10, characters: 10_000 };
      const before = await everything();
      for (const statement of attempts.filter((one) => /Broken|broken|DELETE|REMOVE|LOAD|dbms|SHOW|TERMINATE/i.test(one))) {
        const plan = await raw?.plan(statement, { file: 'x' }, limits).catch((error: Error) => error.message);
        const stopped = typeof plan === 'string' ? plan : plan && objection(plan);
        if (stopped === undefined) await raw?.rows(statement, { file: 'x' }, limits).catch(() => {});
      }
      expect(await everything()).toEqual(before);
    });

    test('take a body that is an object of JSON with the statement, and nothing else', async () => {
      const asks = (body: object): Promise<Problem> => service.refused('/api/v1/cypher', post(body));
      expect(await asks({})).toMatchObject({ status: 400, parameter: 'cypher' });
      expect(await asks({ cypher: 1 })).toMatchObject({ status: 400, parameter: 'cypher' });
      expect(await asks({ cypher: 'RETURN 1', parameters: [] })).toMatchObject({ status: 400, parameter: 'parameters' });
      expect(await asks({ cypher: 'RETURN 1', params: {} })).toMatchObject({ status: 400, nearest: ['parameters'] });
    });
  });
}
