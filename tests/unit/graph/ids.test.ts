import { describe, expect, test } from '@jest/globals';
import { documentId, documentNumber, namedId } from '../../../graph/ids.ts';
import { parseReference, reference, statement } from '../../../graph/statement.ts';

describe('a document number', () => {
  test.each(['粤府〔2021〕21号', '粤府[2021]21号', '粤府（2021） 21 号', '粤府【2021】２１号', '粤府［2021］21号'])(
    'reads the same printed as %s',
    (printed) => {
      expect(documentNumber(printed)).toBe('粤府〔2021〕21号');
    },
  );

  test('is not made from a title, a year or an issue number', () => {
    for (const text of ['2021年广东省政府工作报告', '〔2021〕21号', '总第14期', '粤府〔2021〕号'])
      expect(documentNumber(text)).toBeUndefined();
  });

  test('is the id of its document, so that one document from two sources is one thing', () => {
    expect(documentId({ title: '甲', number: '粤府(2021)21号' })).toBe(documentId({ title: '乙', number: '粤府〔2021〕21号' }));
  });
});

describe('a document without a number', () => {
  test('is known by its title and region, whatever the quotation marks', () => {
    const one = documentId({ title: '关于建立“链长制”的意见', region: '330000' });
    expect(documentId({ title: '关于建立链长制的意见', region: '330000' })).toBe(one);
    expect(documentId({ title: '关于建立链长制的意见', region: '360000' })).not.toBe(one);
  });
});

describe('names', () => {
  test('that differ in more than spacing and quotation marks stay apart', () => {
    expect(namedId('Cluster', '新能源')).not.toBe(namedId('Cluster', '新能源汽车'));
    expect(namedId('Policy', '“链长制”')).toBe(namedId('Policy', '链长制'));
  });
});

describe('evidence', () => {
  test('has an address that reads back to the same characters', () => {
    const evidence = { source: 'src-1:2', start: 4, end: 9, quote: '𠮷长制', line: 1 };
    expect(parseReference(reference(evidence))).toEqual({ source: 'src-1:2', start: 4, end: 9 });
    for (const bad of ['src', 'src:9-4', 'src:a-b', ':1-2']) expect(parseReference(bad)).toBeUndefined();
  });

  test('is part of what a statement is: the same words elsewhere are another statement', () => {
    const claim = { subject: { id: '330000', kind: 'Province' }, predicate: 'name', value: '浙江省', rule: 'test' } as const;
    const at = (start: number) =>
      statement({ ...claim, evidence: [{ source: 's', start, end: start + 3, quote: '浙江省', line: 1 }] });
    expect(at(1).id).toBe(at(1).id);
    expect(at(1).id).not.toBe(at(2).id);
  });
});
