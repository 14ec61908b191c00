import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { gazetteerFile } from '../../../../ingest/defaults.ts';
import { factsOf } from '../../../../ingest/facts-view.ts';
import { parseGazetteer } from '../../../../ingest/gazetteer/gazetteer.ts';
import { readInput } from '../../../../ingest/read/read.ts';
import { extractText } from '../../../../ingest/text.ts';
import { docx, type MadeBlock } from './made-docx.ts';

const gazetteer = parseGazetteer(readFileSync(gazetteerFile, 'utf8'));
const heading = '产业链链长制实施情况';
const paragraphs = [
  '2021年3月5日，海南省人民政府办公厅印发《关于建立产业链链长制的实施意见》（琼府办〔2021〕9号），由12位省领导担任15条产业链链长。',
  '青海省参照海南省的做法，于2022年6月全面推行产业链链长制，由省长任总链长。',
];
const rows = [
  ['地区', '时间', '文件'],
  ['海口', '2021年4月', '《海口市产业链链长制工作方案》'],
  ['西宁', '2022年7月', '《西宁市产业链链长制实施方案》'],
];
const blocks: MadeBlock[] = [{ heading }, ...paragraphs.map((text) => ({ text })), { rows }];
const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${heading}</title></head><body><nav>首页</nav><article><h1>${heading}</h1>${paragraphs
  .map((text) => `<p>${text}</p>`)
  .join(
    '',
  )}<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></article></body></html>`;
const markdown = `# ${heading}\n\n${paragraphs.join('\n\n')}\n\n${rows
  .map((row, at) => `| ${row.join(' | ')} |${at === 0 ? '\n| --- | --- | --- |' : ''}`)
  .join('\n')}\n`;

/** What a file states, whatever lines and blanks it is printed with. */
async function facts(name: string, bytes: Uint8Array) {
  const { adoptions, leaders, diffusion, documents } = factsOf(
    extractText(await readInput({ name, bytes }), gazetteer).statements,
  );
  const printed = documents.filter(({ number, date }) => number !== null || date !== null);
  return {
    documents: printed.map(({ title, number, date, issuers, region }) => [title, number, date, issuers, region]),
    adoptions: adoptions.map(({ region, policy, date, status }) => [region, policy, date, status]),
    leaders: leaders.map(({ region, role, holder, leaders: count, chains }) => [region, role, holder, count, chains]),
    diffusion: diffusion.map(({ from, to }) => [from, to]),
  };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the same text states the same', () => {
  const plain = facts('a.txt', utf8([heading, ...paragraphs, ...rows.map((row) => row.join('\t'))].join('\n\n')));

  test('as plain text it states what it says', async () => {
    const { adoptions, leaders } = await plain;
    expect(adoptions).toContainEqual(['海南省', '链长制', '2021-03-05', 'adopted']);
    expect(adoptions.map(([region]) => region)).toEqual(expect.arrayContaining(['青海省', '海口市', '西宁市']));
    expect(leaders).toContainEqual(['海南省', '链长', '省领导', 12, 15]);
  });

  test.each<[string, Uint8Array]>([
    ['a.docx', docx(blocks)],
    ['a.html', utf8(html)],
    ['a.md', utf8(markdown)],
  ])('as %s', async (name, bytes) => {
    expect(await facts(name, bytes)).toEqual(await plain);
  });
});
