import { expect, test } from '@jest/globals';
import { linesOf } from '../../../../ingest/read/lines.ts';

async function linesIn(text: string, step: number): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  }
  const lines: string[] = [];
  for await (const line of linesOf(pieces())) lines.push(line);
  return lines;
}

test.each([1, 2, 3, 5, 1000])('Lines end at line feeds alone, in whatever pieces of %i bytes they come', async (step) => {
  expect(await linesIn('一\u2028二\u2029三\r四\n𠮷\r\n\n终', step)).toEqual(['一\u2028二\u2029三\r四', '𠮷', '', '终']);
});

test('A file that ends in a line feed has no line after it, an empty one has none', async () => {
  expect(await linesIn('一\n', 4)).toEqual(['一']);
  expect(await linesIn('', 4)).toEqual([]);
});
