import { expect, jest, test } from '@jest/globals';

jest.unstable_mockModule('@grafeo-db/js', () => {
  throw new Error('Cannot find native binding');
});
const { openStore } = await import('../../../graph/open.ts');

test('a platform without a build of the embedded engine is told to use a server', async () => {
  await expect(openStore({})).rejects.toMatchObject({
    name: 'StoreError',
    message: `The embedded graph engine has no build for this platform (${process.platform} ${process.arch}): set NEO4J_URI to use a Neo4j server instead.`,
    cause: expect.anything(),
  });
});
