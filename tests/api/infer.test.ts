import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { references } from '../unit/diffusion/data.ts';
import { folder, liantu, path, refused } from './commands/liantu.ts';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ten policies that b takes over from a, two days later; c follows neither. */
const table = [
  'cascade_id,node,time',
  ...Array.from({ length: 10 }, (_, i) => [`p${i},a,2020-0${(i % 9) + 1}-01`, `p${i},b,2020-0${(i % 9) + 1}-03`].join('\n')),
].join('\n');
const rows = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

describe('liantu infer', () => {
  test('ranks ties of any table of adoptions, says what the ranking means, and that there is too little', async () => {
    writeFileSync(path('few.csv'), table);
    const { code, out, err } = await liantu(['infer', path('few.csv')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^origin,destination,order,gain,p,stability,grade,/);
    expect(rows(out)[0]?.slice(0, 3)).toEqual(['a', 'b', '1']);
    expect(err).toMatch(/^liantu: not enough data: 10 policies have at least two adopters/);
    expect(err).toContain('this is order, not copying');
    expect(rows(out).map((row) => row[6])).not.toContain('confirmed');
  });

  test('reads standard input, and the same table and seed give the same bytes', async () => {
    const one = await liantu(['infer', '-', '--model', 'ctic', '--resamples', '20', '--seed', '7'], { input: table });
    const other = await liantu(['infer', '-', '--model', 'ctic', '--resamples', '20', '--seed', '7'], { input: table });
    expect(one).toEqual(other);
    expect(rows(one.out).length).toBeGreaterThan(0);
  });

  test('reads a table of any length', async () => {
    const many = Array.from({ length: 70_000 }, (_, i) => `p${i},a,${i}.1\np${i},b,${i}.25`);
    const args = ['infer', '-', '--model', 'netinf', '--resamples', '0', '--edges', '1'];
    const { code, out } = await liantu(args, { input: ['cascade_id,node,time', ...many].join('\n') });
    expect([code, rows(out).map(([from, to]) => [from, to])]).toEqual([0, [['a', 'b']]]);
  });

  test.each([
    ['regions', 'measure,region,score,low,high,policies,rank,role', 'walker,a,1,'],
    ['curves', 'policy,tier,time,region,adopters,', 'p0,all,2020-01-01,a,1,'],
    ['examples', 'covariate,estimate,standard_error,', ''],
  ])('tells of %s as well', async (about, header, row) => {
    const { code, out, err } = await liantu(['infer', '-', '--about', about, '--period', '1'], { input: table });
    expect([code, out.startsWith(header)]).toEqual([0, true]);
    expect(out).toContain(row);
    expect(err).not.toContain('grading');
  });

  test.each([
    ['a table without times', 'policy,region\na,b\n', 'no column for the time'],
    ['a table without rows', 'policy,region,time\n', 'no adoption is there'],
    ['what is no CSV', 'policy,region,time\n"a,b,2020\n', 'line 2'],
  ])('refuses %s in one line', async (_, text, says) => {
    writeFileSync(path('bad.csv'), text);
    expect(await refused(['infer', path('bad.csv')])).toContain(says);
  });

  test('refuses a number that is none', async () => {
    expect(await refused(['infer', path('few.csv'), '--edges', '0'])).toContain('It is a whole number from 1 on');
    expect(await refused(['infer', path('few.csv'), '--rate', 'fast'])).toContain('It is a number above 0');
  });
});

const example = references() ?? '';

(example ? describe : describe.skip)("on SNAP's example", () => {
  const read = (name: string) => rows(readFileSync(join(example, name), 'utf8'));

  test('the network is that of its authors, in order, each gain to a millionth', async () => {
    const args = ['infer', join(example, 'example-cascades.csv'), '--model', 'netinf', '--weighting', 'snap'];
    const { out } = await liantu([...args, '--rate', '1', '--resamples', '0']);
    const [found, expected] = [rows(out), read('example-ref-snap.csv')];
    const gains = new Map(found.map(([from, to, , gain]) => [`${from} ${to}`, Number(gain)]));
    for (const [from, to, , gain] of expected)
      expect(Math.abs((gains.get(`${from} ${to}`) ?? 0) - Number(gain))).toBeLessThan(1e-6);
    expect(found.slice(0, 5).map((row) => row.slice(0, 2))).toEqual(expected.slice(0, 5).map((row) => row.slice(0, 2)));
  });
});
