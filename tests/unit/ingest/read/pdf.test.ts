import { describe, expect, test } from '@jest/globals';
import { readInput } from '../../../../ingest/read/read.ts';
import { file, pdf, write } from './made-pdf.ts';

const read = async (bytes: Uint8Array) => (await readInput({ name: 'a.pdf', bytes })).text;
const sentence = '由11位省领导担任14条重点产业链链长，推动产业链、供应链、创新链协同发展，提升产业链现代化水平。';

describe('of a PDF', () => {
  test('lines of a paragraph are one, those of several are several', async () => {
    expect(
      await read(pdf([{ title: '通知' }, { heading: '一、总体' }, { text: sentence }, { text: `第二段，${sentence}` }])),
    ).toBe(`通知\n\n　　一、总体\n　　${sentence}\n　　第二段，${sentence}\n`);
  });

  test('the lines of a cell are one, wherever in the row they stand', async () => {
    const rows = [
      ['地区', '时间', '文件'],
      ['浙江省', '2019年8月23日', '《关于开展开发区产业链“链长制”试点进一步推进开发区创新提升工作的意见》'],
      ['', '2020年', '《通知》'],
    ];
    expect(await read(pdf([{ rows }]))).toBe(`${rows.map((row) => row.join('\t')).join('\n')}\n`);
  });

  test('a cell over several rows or columns is empty in all but the first', async () => {
    const line = (x: number, y: number, right: number, bottom: number) => `${x} ${y} m ${right} ${bottom} l S`;
    const drawn = [
      '72 640 300 60 re S',
      line(172, 700, 172, 640),
      line(172, 670, 372, 670),
      line(272, 670, 272, 640),
      write('江西省', 90, 666),
      write('重点产业链', 290, 680),
      write('航空', 200, 650),
      write('省长', 300, 650),
    ];
    expect(await read(file([drawn.join('\n')]))).toBe('江西省\t重点产业链\t\n\t航空\t省长\n');
  });

  test('pages are parted by a blank line and a feed, and their numbers are left out', async () => {
    const text = await read(pdf(Array.from({ length: 30 }, () => ({ text: sentence }))));
    expect(text.split('\n\n\f\n')).toHaveLength(2);
    // The paragraph that the page cuts is left for mending to join.
    expect(
      text
        .replace(/\n\n\f\n/u, '')
        .trimEnd()
        .split('\n'),
    ).toEqual(Array.from({ length: 30 }, () => `　　${sentence}`));
  });

  test('columns of text are read one after the other', async () => {
    const column = (x: number) =>
      Array.from({ length: 12 }, (_, at) => write(`栏${x}第${at}行，${sentence.slice(0, 12)}`, x, 700 - at * 18, 10));
    const text = await read(file([[...column(60), ...column(320)].join('\n')]));
    expect(text.indexOf('栏60第11行')).toBeLessThan(text.indexOf('栏320第0行'));
  });

  test('columns of a table are parted without lines around them', async () => {
    const rows = [
      ['地区', '时间', '链数'],
      ['长沙市', '2017年', '22条'],
      ['南京市', '2020年', '8条'],
    ];
    const drawn = rows.flatMap((row, at) => row.map((cell, column) => write(cell, 72 + column * 120, 700 - at * 20)));
    expect(await read(file([drawn.join('\n')]))).toBe(`${rows.map((row) => row.join('\t')).join('\n')}\n`);
  });

  test('a raised number does not run into the one before it', async () => {
    const drawn = [write('产值100', 72, 700), write('2', 132, 705, 7), write('亿元', 140, 700)];
    expect(await read(file([drawn.join('\n')]))).toBe('产值100²亿元\n');
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['a scan', file(['q 500 0 0 700 0 0 cm Q', '']), /a\.pdf has no text on any of its 2 pages.*ocrmypdf/u],
    [
      'one without characters',
      file([write('\ue001\ue002\ue003\ue004', 72, 700)]),
      /does not tell which characters its fonts draw/u,
    ],
    [
      'a locked one',
      file(
        ['q Q'],
        `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'0'.repeat(64)}> /U <${'1'.repeat(64)}> >>`,
      ),
      /is locked by a password.*qpdf --decrypt/u,
    ],
    ['a broken one', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n'), /cannot be opened as a PDF: it is broken/u],
  ])('%s is refused with what to do', async (_, bytes, message) => {
    const error: unknown = await read(bytes).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'InputError', message: expect.stringMatching(message) });
    expect(String(error)).not.toContain('\n');
  });
});
