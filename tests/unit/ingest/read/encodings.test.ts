import { describe, expect, test } from '@jest/globals';
import { readInput } from '../../../../ingest/read/read.ts';
import { annotated, digest, whenShared } from '../outline/shared.ts';
import { gb18030, utf16 } from './gb.ts';

const text =
  '江西省出台《关于实施产业链链长制的工作方案》，由11位省领导任14条重点产业链链长。\n各地要按照方案推进，确保取得实效。\n';
const utf8 = (source: string) => new TextEncoder().encode(source);
const mark = (bytes: Uint8Array, ...bom: number[]) => Uint8Array.of(...bom, ...bytes);
const read = async (bytes: Uint8Array, name = 'a.txt') => (await readInput({ name, bytes })).text;

describe('a text is read in the encoding that its content shows', () => {
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', mark(utf8(text), 0xef, 0xbb, 0xbf)],
    ['GB18030', gb18030(text)],
    ['UTF-16 LE with a mark', mark(utf16(text, 'le'), 0xff, 0xfe)],
    ['UTF-16 BE with a mark', mark(utf16(text, 'be'), 0xfe, 0xff)],
    ['UTF-16 LE', utf16(text, 'le')],
    ['UTF-16 BE', utf16(text, 'be')],
    ['UTF-16 LE without any ASCII', utf16(text.replace(/[\n\d]/g, ''), 'le')],
    ['UTF-16 BE without any ASCII', utf16(text.replace(/[\n\d]/g, ''), 'be')],
  ])('%s', async (name, bytes) => {
    expect(await read(bytes)).toBe(name.includes('without any') ? text.replace(/[\n\d]/g, '') : text);
  });

  test('a short one, and one in traditional script', async () => {
    expect(await read(gb18030('链长制'))).toBe('链长制');
    expect(await read(gb18030('江西省由11位省領導擔任產業鏈鏈長，這有助於穩定供應鏈。'))).toContain('領導擔任');
  });

  whenShared('the digest and the annotated texts, the same from each', async () => {
    for (const source of [digest, ...annotated.values()]) {
      const plain = await readInput({ name: 'a', bytes: utf8(source) });
      const inGb = [...source].every((char) => char.charCodeAt(0) < 0x80 || !gb18030(char).includes(0x3f));
      for (const bytes of [...(inGb ? [gb18030(source)] : []), utf16(source, 'le'), utf16(source, 'be')])
        expect(await readInput({ name: 'a', bytes })).toEqual(plain);
    }
  });

  test('nothing of it is composed, folded or trimmed', async () => {
    expect(await read(utf8(' cafe\u0301\r\n１\n'))).toBe(' cafe\u0301\r\n１\n');
  });
});

describe('what cannot be read says why and what to do, in one line', () => {
  /** Words of the field in Big5, chosen so that GB18030 too reads nothing but ideographs in them. */
  const big5 = Buffer.from(
    'sqO3fsPsrEa1pr7hscCxTa5hu3vDrcCztW+uabPQt3PF6btQs/WtbrDKtrC4c8LgsqO3fsPsrEa1pr7hscCxTa5hu3vDrcCztW+uabPQt3PF6btQs/WtbrDKtrC4c8LgsqO3fsPsrEa1pr7hscCxTa5hu3vDrcCztW+uabPQt3PF6btQs/WtbrDKtrC4c8Lg',
    'base64',
  );
  const long = (bytes: Uint8Array, times: number) => Uint8Array.from(Array.from({ length: times }, () => [...bytes]).flat());
  test.each<[string, Uint8Array, RegExp, string?]>([
    ['an empty file', new Uint8Array(), /is empty: give/u],
    ['blanks alone', utf8(' \n\t\n'), /is empty: give/u],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /is a PNG picture, which holds no text/u],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), /is a program/u],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), /is a zip archive/u],
    [
      'a broken Word document',
      mark(utf8('....word/document.xml'), 0x50, 0x4b, 3, 4),
      /as a Word document: it is broken.*save it again/u,
    ],
    ['a broken PDF', utf8('%PDF-1.7 /Font /Image'), /as a PDF: it is broken.*export it again/u],
    [
      'noise',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + ((at * at) >> 3)) % 256),
      /binary data|is neither UTF-8/u,
    ],
    ['bytes with NULs in no order', Uint8Array.of(0xe9, 0, 0, 0x93, 0xbe, 0, 0, 1, 1), /binary data/u],
    ['text with controls', utf8('链长制\u0001\u0002\u0003'.repeat(20)), /binary data/u],
    ['another encoding', big5, /neither UTF-8 nor GB18030 nor UTF-16: convert.*iconv/u],
    ['UTF-8 that breaks off', Uint8Array.of(...long(utf8(text), 20), 0xe9, 0x93), /neither UTF-8/u],
    ['a text that lost characters', utf8('链长\ufffd'.repeat(30)), /lost characters/u],
  ])('%s', async (_, bytes, message, name = 'a.txt') => {
    const error: unknown = await readInput({ name, bytes }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'InputError', message: expect.stringMatching(message) });
    expect(String(error)).toContain(name);
    expect(String(error)).not.toContain('\n');
  });
});
