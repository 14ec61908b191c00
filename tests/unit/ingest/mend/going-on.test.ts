import { describe, expect, test } from '@jest/globals';
import { mend } from '../../../../ingest/mend/mend.ts';

const mended = (source: string) => mend(source).text;

describe('a table that goes on over a page', () => {
  test('续表 over the rows is furniture, and the cut cell is made whole', () => {
    const source =
      '地区\t文件\t内容\n甲省\t《方案》\t省长任链长；石墨、生物\n\n— 46 —\n\n续附表\n\n地区\t文件\t内容\n\t\t发酵产业链先行。\n乙省\t《意见》\t无';
    expect(mended(source)).toContain('石墨、生物发酵产业链先行。');
    expect(mended(source)).not.toContain('续附表');
  });

  test('where each row has its number, a row without one is the rest of the row above', () => {
    const source =
      '序号\t产业链\t牵头单位\n1\t玄武岩\t市经济信\n- 18 -\n序号\t产业链\t牵头单位\n\t纤维\t息化局\n2\t电子\t市科技局';
    expect(mended(source)).toContain('玄武岩纤维\t市经济信息化局');
  });

  test('a person of its own in such a row is no rest', () => {
    const source = '序号\t链长\n1\t张平（市长）\n- 18 -\n序号\t链长\n\t李明（副市长）';
    expect(mended(source)).not.toContain('市长）李明');
  });
});
