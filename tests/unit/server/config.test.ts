import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { readConfig } from '../../../server/config.ts';

function refusal(env: NodeJS.ProcessEnv): string {
  try {
    readConfig(env);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

test('without any variable the service listens on this machine alone, at port 3000', () => {
  expect(readConfig({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', LIANTU_LOG: 'info' });
});

test('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '' })).toMatchObject({ PORT: 3000 });
});

test('each wrong variable gets one line that says what it takes', () => {
  const lines = refusal({ PORT: '70000', LIANTU_LOG: 'loud' }).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe('PORT: "70000" is not a port, 0 to 65535 (0: any free one).');
  expect(lines[1]).toMatch(/^LIANTU_LOG: "loud" is not how much to log: one of fatal, error, .*silent\.$/);
});

test.each(['http://host', 'bolt://user:pass@host:7687', 'host:7687'])(
  '%s is no address of a Neo4j server, and is not repeated',
  (uri) => {
    const message = refusal({ NEO4J_URI: uri });
    expect(message).toContain('NEO4J_URI');
    expect(message).not.toContain('pass@');
  },
);

test('a password never shows, but can be had', () => {
  const config = readConfig({ NEO4J_URI: 'neo4j+s://x.databases.neo4j.io', NEO4J_PASSWORD: 'sesame' });
  expect(`${JSON.stringify(config)}${inspect(config, { depth: 9 })}${config.NEO4J_PASSWORD}`).not.toContain('sesame');
  expect(config.NEO4J_PASSWORD?.reveal()).toBe('sesame');
});

test('a token that is too short or has spaces is refused and never repeated', () => {
  for (const wrong of ['sesame', 'open sesame open sesame']) {
    const message = refusal({ LIANTU_TOKEN: wrong, LIANTU_READ_TOKEN: wrong });
    expect(message.split('\n')).toEqual([
      expect.stringMatching(/^LIANTU_TOKEN: .*at least 16 letters/),
      expect.stringMatching(/^LIANTU_READ_TOKEN: .*at least 16 letters/),
    ]);
    expect(message).not.toContain('sesame');
  }
});

test('an address that other machines reach is refused until reading is closed by a token or opened by word', () => {
  for (const HOST of ['0.0.0.0', '::', '192.168.1.4', 'liantu.example.org']) {
    expect(refusal({ HOST })).toMatch(
      /^HOST: .+ can be reached from other machines: set LIANTU_READ_TOKEN .+ or LIANTU_OPEN=yes .+\.$/,
    );
    expect(refusal({ HOST, LIANTU_TOKEN: 'a-token-of-writers-1234' })).toContain('LIANTU_READ_TOKEN');
    expect(readConfig({ HOST, LIANTU_READ_TOKEN: 'a-token-of-readers-1234' })).toMatchObject({ HOST });
    expect(readConfig({ HOST, LIANTU_OPEN: 'yes' })).toMatchObject({ HOST });
  }
  for (const HOST of ['localhost', '127.0.0.1', '127.8.0.1', '::1']) expect(readConfig({ HOST })).toMatchObject({ HOST });
  expect(refusal({ HOST: '127.0.0.1.example.org' })).toContain('can be reached');
});
