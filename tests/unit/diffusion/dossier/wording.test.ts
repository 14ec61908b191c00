import { describe, expect, test } from '@jest/globals';
import { commonness } from '../../../../diffusion/dossier/wording/commonness.ts';
import { commonRuns } from '../../../../diffusion/dossier/wording/runs.ts';
import { fold, type Piece, unfold } from '../../../../diffusion/dossier/wording/text.ts';

const piece = (text: string, start = 0): Piece => ({ source: 's', start, text });
const folded = (text: string, names: string[] = []) => fold([[piece(text)]], names).text;
const texts = (a: string, b: string, least = 6) => commonRuns(folded(a), folded(b), least).map(({ text }) => text);

/** Every common run by trying all places: what the automaton has to find. */
function slowly(a: string, b: string, least: number): string[] {
  const runs = new Set<string>();
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      let length = 0;
      while (a[i + length] === b[j + length] && a[i + length] !== undefined && a[i + length] !== '\n') length++;
      if (length >= least) runs.add(a.slice(i, i + length));
    }
  return [...runs].filter((run) => ![...runs].some((other) => other !== run && other.includes(run))).sort();
}

describe('a folded text', () => {
  test('keeps Chinese characters, passes over quotation marks and ends runs at other signs', () => {
    expect(folded('推行“一链一图”、《方案》，14 条').split('\n').filter(Boolean)).toEqual(['推行一链一图方案', '条']);
  });

  test('hides the names it is given', () => {
    expect(folded('江西实行链长制工作方案', ['江西', '链长制']).split('\n').filter(Boolean)).toEqual(['实行', '工作方案']);
  });

  test('gives every run its place in the source again', () => {
    const source = '，，推行“一链一图”“一链一策”。';
    const text = fold([[piece(source, 100)]], []);
    const at = text.text.indexOf('一链一图一链一策');
    expect(unfold(text, at, at + 8)).toEqual([{ source: 's', start: 105, text: '一链一图”“一链一策' }]);
  });

  test('reads a cell that a page break cuts as one, and gives both places', () => {
    const text = fold([[piece('市领导定向联', 10), piece('系负责', 90)]], []);
    const at = text.text.indexOf('领导定向联系负责');
    expect(unfold(text, at, at + 8)).toEqual([
      { source: 's', start: 11, text: '领导定向联' },
      { source: 's', start: 90, text: '系负责' },
    ]);
  });
});

describe('common runs', () => {
  test('are the longest that both have', () => {
    expect(texts('省领导定向联系负责若干集群', '市领导定向联系负责战略性集群')).toEqual(['领导定向联系负责']);
  });

  test('shorter than the least are none', () => {
    expect(texts('一链一图', '一链一图')).toEqual([]);
  });

  test('are told once each, with the first place in either text', () => {
    const [a, b] = ['甲一二三四五六乙一二三四五六', '丙一二三四五六'];
    expect(commonRuns(a, b, 6)).toEqual([{ text: '一二三四五六', a: 1, b: 1 }]);
  });

  test('do not go on over the end of a piece', () => {
    const a = fold([[piece('建立一链一')], [piece('图和一链一策')]], []).text;
    expect(commonRuns(a, '建立一链一图和一链一策', 6).map(({ text }) => text)).toEqual(['图和一链一策']);
  });

  test('are those that trying all places finds, on random texts', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const draw = (length: number) => Array.from({ length }, () => '甲乙丙\n'[random(20) === 0 ? 3 : random(3)]).join('');
    for (let round = 0; round < 200; round++) {
      const [a, b] = [draw(60), draw(60)];
      const found = commonRuns(a, b, 3);
      expect(found.map(({ text }) => text).sort()).toEqual(slowly(a, b, 3));
      for (const run of found) {
        expect(a.slice(run.a, run.a + run.text.length)).toBe(run.text);
        expect(b.slice(run.b, run.b + run.text.length)).toBe(run.text);
      }
    }
  });

  test('of two texts of 50,000 characters take well under a second', () => {
    const long = Array.from({ length: 50_000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * index) % 977))).join('');
    const start = performance.now();
    commonRuns(long, `甲${long.slice(1_000)}`, 6);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('the weight of a run', () => {
  const others = (count: number, text: string) => Array.from({ length: count }, () => text);

  test('falls with the number of regions that use it, from all its characters to nothing', () => {
    const run = '一链一图一链一策';
    expect(commonness(run, [...others(2, run), ...others(98, '别的')])).toEqual({ usedBy: 2, rarity: 1, weight: 8 });
    const ten = commonness(run, [...others(10, run), ...others(90, '别的')]);
    expect(ten.rarity).toBeCloseTo(Math.log(10) / Math.log(50), 3);
    expect(commonness(run, others(100, run))).toEqual({ usedBy: 100, rarity: 0, weight: 0 });
  });

  test('counts who uses three quarters of it: a word before a phrase makes it no rarer', () => {
    const all = ['推行一链一图一链一策', '推行一链一图一链一策', '一链一图一链一策', '别的', '别的'];
    expect(commonness('推行一链一图一链一策', all).usedBy).toBe(3);
  });

  test('says nothing where only two regions have texts', () => {
    expect(commonness('一链一图', ['一链一图', '一链一图'])).toMatchObject({ usedBy: 2, rarity: 1 });
  });
});
