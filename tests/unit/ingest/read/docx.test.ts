import { expect, test } from '@jest/globals';
import { readInput } from '../../../../ingest/read/read.ts';
import { docx, zipped } from './made-docx.ts';

const read = async (bytes: Uint8Array, name = 'a.docx') => (await readInput({ name, bytes })).text;

test('paragraphs, headings and tables are lines', async () => {
  const bytes = docx([
    { title: '题' },
    { heading: '一、甲' },
    { text: '乙 & <丙>' },
    {
      rows: [
        ['丁', ''],
        ['', '戊'],
      ],
    },
    { text: '己' },
  ]);
  expect(await read(bytes)).toBe('题\n　　一、甲\n　　乙 & <丙>\n丁\t\n\t戊\n\n　　己\n');
});

test('without text it is told', async () => {
  await expect(read(docx([]))).rejects.toThrow('a.docx holds no text.');
});

test('one that breaks off is told', async () => {
  const whole = docx([{ text: '链长制'.repeat(100) }]);
  await expect(read(whole.subarray(0, whole.length - 200))).rejects.toThrow(
    'a.docx cannot be opened as a Word document: it is broken or incomplete; save it again in Word.',
  );
});

test.each([
  ['xl/workbook.xml', /is an Excel workbook.*CSV/u],
  ['ppt/presentation.xml', /is a PowerPoint file/u],
  ['readme.txt', /is a zip archive.*unpack it/u],
])('an archive with %s is told from it', async (file, message) => {
  await expect(read(zipped({ [file]: '链长制' }))).rejects.toThrow(message);
});
