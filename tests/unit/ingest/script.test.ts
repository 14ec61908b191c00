import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Converter } from 'opencc-js/cn2t';
import { packageRoot } from '../../../graph/root.ts';
import { factsOf } from '../../../ingest/facts-view.ts';
import { simplified, simplifiedAll } from '../../../ingest/script.ts';
import { digest, extraction, facts, wrong } from './extract/made.ts';
import { asText, made } from './read/made.ts';

const traditional = Converter({ from: 'cn', to: 't' });

describe('traditional script', () => {
  test('is simplified unit for unit, words before characters', () => {
    expect(simplified('廣東省產業鏈鏈長制，乾隆年間，衣服乾淨')).toBe('广东省产业链链长制，乾隆年间，衣服干净');
    // The simplified form of 勣 is outside the basic plane and twice as long.
    expect(simplified('徐勣總結經驗')).toBe('徐勣总结经验');
  });

  test('is told line by line: a simplified text keeps its variants', () => {
    const text = '华为昇腾落户乾县，於某某任链长。';
    expect(simplified(text)).toBe(text);
    expect(simplified(`${text}\n廣東省發展產業鏈`)).toBe(`${text}\n广东省发展产业链`);
    expect(simplifiedAll('江蘇')).toBe('江苏');
  });

  test('states the same as simplified script, with names in simplified script', () => {
    const text = asText(made);
    const told = traditional(text);
    expect(told).not.toBe(text);
    expect(names(told)).toEqual(names(text));
  });

  test('states the same in every text of the gold', () => {
    const folder = join(packageRoot(), 'tests', 'gold');
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      expect([name, names(traditional(text))]).toEqual([name, names(text)]);
    }
  });

  test('is quoted as it stands in the source', () => {
    const text = '廣東省、遼寧省與浙江省推行產業鏈鏈長制，由11位省領導擔任14條產業鏈鏈長。\n';
    const { statements } = extraction(text);
    expect(wrong(text, statements)).toEqual([]);
    expect(facts(text).regions.map(({ name }) => name)).toEqual(['广东省', '辽宁省', '浙江省']);
    expect(new Set(statements.flatMap(({ subject }) => subject.id))).toContain('440000');
    expect(statements.some(({ evidence }) => evidence.some(({ quote }) => quote.includes('廣東省')))).toBe(true);
  });

  test('is understood in the name of the region that a reader gives', () => {
    const text = '全省推行链长制，由省领导担任链长。\n';
    expect(facts(text, { region: '廣東省' })).toEqual(facts(text, { region: '广东省' }));
  });

  (digest ? test : test.skip)('costs a text in simplified script next to nothing', () => {
    simplified(digest ?? '');
    const start = performance.now();
    for (let time = 0; time < 10; time++) simplified(digest ?? '');
    // Measured 0.1 ms; the bound leaves room for a busy machine.
    expect((performance.now() - start) / 10).toBeLessThan(5);
  });
});

/** The facts of a text, without what it says in its own words. */
function names(text: string): unknown {
  const { problems, ...rest } = factsOf(extraction(text).statements);
  const bare = Object.entries(rest).map(([kind, rows]) => [
    kind,
    rows.map((row) => simplifiedAll(JSON.stringify({ ...row, evidence: '', quote: '', values: '' }))),
  ]);
  return [bare, problems.length];
}
