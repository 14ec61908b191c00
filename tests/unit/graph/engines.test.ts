import { describe, expect, test } from '@jest/globals';
import { mask } from '../../../graph/engines/mask.ts';
import { neo4jFailure } from '../../../graph/engines/neo4j-errors.ts';
import { mentionsWriting } from '../../../graph/engines/refusals.ts';
import { LiantuError, StoreError } from '../../../graph/errors.ts';
import { openStore } from '../../../graph/open.ts';

const at = { uri: 'bolt://reader:secret@graph.example:7687', user: 'reader' };
const driverError = (code: string) => Object.assign(new Error('the driver says\nmore'), { code });

describe('A failure of the Neo4j driver', () => {
  test.each([
    [
      'ServiceUnavailable',
      'Neo4j at bolt://graph.example:7687 does not answer: start it or correct NEO4J_URI (unset it to use the embedded graph).',
    ],
    [
      'Neo.ClientError.Security.Unauthorized',
      'Neo4j at bolt://graph.example:7687 refuses user reader: check NEO4J_USER and NEO4J_PASSWORD.',
    ],
    [
      'Neo.ClientError.Database.DatabaseNotFound',
      'Neo4j at bolt://graph.example:7687 has no database facts: check NEO4J_DATABASE.',
    ],
  ])('%s is the store, in one line with what to do', (code, message) => {
    const failure = neo4jFailure(driverError(code), { ...at, database: 'facts' });
    expect(failure).toBeInstanceOf(StoreError);
    expect(failure).toMatchObject({ message, status: 503, cause: { code } });
  });

  test.each([
    ['Neo.ClientError.Statement.AccessMode', 'write-refused', 400],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'statement-timeout', 503],
    ['Neo.ClientError.Transaction.LockClientStopped', 'statement-timeout', 503],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'statement-too-large', 503],
    ['Neo.ClientError.Statement.SyntaxError', 'statement-failed', 500],
    ['', 'statement-failed', 500],
  ])('%s is %s', (code, type, status) => {
    const failure = neo4jFailure(driverError(code), at);
    expect(failure).toMatchObject({ type, status });
    expect(failure.message).not.toContain('\n');
  });

  test('one that is understood already stays as it is', () => {
    const known = new LiantuError('write-refused', 'x');
    expect(neo4jFailure(known, at)).toBe(known);
  });
});

describe('An address of the store', () => {
  test.each(['http://reader:secret@graph.example', 'graph.example:7687', 'nonsense', 'bolt://reader:secret@127.0.0.1:1'])(
    '%s that cannot be reached is told without its secrets',
    async (uri) => {
      const failure: unknown = await openStore({ NEO4J_URI: uri, NEO4J_PASSWORD: 'hidden' }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(StoreError);
      expect(String(failure)).toMatch(/NEO4J_URI/);
      expect(String(failure)).not.toMatch(/secret|hidden|\n/);
    },
  );
});

describe('Words of writing', () => {
  test.each([
    'CREATE (n)',
    'match (n) set n.x = 1',
    'MATCH (n) DETACH DELETE n',
    'DROP INDEX x',
    'FOREACH (x IN [1] | CREATE (n))',
  ])('%s writes', (cypher) => {
    expect(mentionsWriting(cypher)).toBe(true);
  });

  test.each([
    "RETURN 'SET' AS x",
    'MATCH (n:Set) RETURN n.delete',
    'RETURN $create AS x // DROP',
    'MATCH (`CREATE`) /* SET */ RETURN 1',
    'RETURN 1 AS offset',
  ])('%s does not', (cypher) => {
    expect(mentionsWriting(cypher)).toBe(false);
  });

  test('masking keeps every offset and line', () => {
    const cypher = `RETURN 'it\\'s\nCREATE' AS a, "x" AS b // SET\nLIMIT 1`;
    const masked = mask(cypher);
    expect(masked).toHaveLength(cypher.length);
    expect(masked.split('\n')).toHaveLength(3);
    expect(masked.indexOf('LIMIT')).toBe(cypher.indexOf('LIMIT'));
    expect(masked).not.toMatch(/CREATE|SET/);
  });
});
