import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

describe('tables of leaders and of cities', () => {
  test('a table whose rows page breaks cut goes on with the same columns', () => {
    const found = facts(
      [
        '四川省人民政府办公厅关于印发四川省重点产业链链长制工作方案的通知',
        '',
        '表1　重点产业链分工表',
        '序号　产业链　链长　主要承载地',
        '1　晶硅光伏　副省长（分管工业）　乐山市、眉山市',
        '2　动力电池　省政协副主席　宜宾市、遂宁市、射',
        '',
        '— 2 —',
        '',
        '洪市',
        '3　白酒　省委副书记　泸州市、宜宾市',
        '',
        '— 3 —',
        '',
        '表1　重点产业链分工表（续）',
        '序号　产业链　链长　主要承载地',
        '4　钒钛　省人大常委会副主任　攀枝花钒钛高新技术产业开发区',
        '5　核技术　常务副省长　绵阳市',
      ].join('\n'),
    );
    expect(found.leaders.map(({ region, holder, chain }) => [region, holder, chain])).toEqual([
      ['四川省', '副省长（分管工业）', '晶硅光伏'],
      ['四川省', '省政协副主席', '动力电池'],
      ['四川省', '省委副书记', '白酒'],
      ['四川省', '省人大常委会副主任', '钒钛'],
      ['四川省', '常务副省长', '核技术'],
    ]);
    expect(found.clusters.map(({ region, name }) => [region, name])).toContainEqual(['四川省', '钒钛']);
    expect(found.regions.map(({ name }) => name)).toContain('射洪市');
  });

  test('columns that one blank parts, under a head that begins with 序号', () => {
    const found = facts(
      [
        '咸阳市市级领导包抓重点产业链一览表',
        '序号 产业链 链长 职务 牵头部门',
        '1 显示器件 杨某某 市委书记 市工信局',
        '2 纺织服装 王某 市委副书记、市长 市发改委',
        '3 乳制品 李某 副市长 市农业农村局',
      ].join('\n'),
    );
    expect(found.leaders.map(({ region, holder, chain }) => [region, holder, chain])).toEqual([
      ['咸阳市', '杨某某（市委书记）', '显示器件'],
      ['咸阳市', '王某（市委副书记、市长）', '纺织服装'],
      ['咸阳市', '李某（副市长）', '乳制品'],
    ]);
  });

  const rows = (caption: string, ...lines: string[]) =>
    facts([`表1　${caption}`, '', '省份 | 城市 | 时间 | 文件或会议 | 主要措施', ...lines].join('\n')).adoptions.map(
      ({ region, date, status }) => [region, date, status],
    );

  test('each row under a caption that says so has the system, the place of the row and not its province', () => {
    expect(
      rows(
        '部分城市推行链长制的时间和措施',
        '安徽省 | 蚌埠市 | 2020年5月 | 市委专题会议 | 按链招商',
        ' | 淮北市 | — | — | 7条链',
        ' | | 2022年 | 调度会通报 | 新增陶铝一条链',
        '江西省 | 萍乡市 | — | — | 未设链长，由专班推进',
        ' | 九江市 | — | — | 拟于年内推行',
      ),
    ).toEqual([
      ['蚌埠市', '2020-05', 'adopted'],
      ['淮北市', null, 'adopted'],
      ['九江市', null, 'planned'],
    ]);
  });

  test('a caption over a list of documents makes nobody an adopter', () => {
    expect(
      rows(
        '部分城市实施链长制的相关政策文件',
        '安徽省 | 蚌埠市 | 2020年5月 | 《蚌埠市制造业三年行动计划》 | 按链招商',
        '江西省 | 九江市 | 2021年6月 | 《九江市工业强市规划》 | 引进项目',
      ),
    ).toEqual([]);
  });

  test('a card of fields gives the brief under it place, day and document', () => {
    const [found] = facts(
      [
        '链长制简报',
        '',
        '◆ 十链配“三队”',
        '| 地区：江西赣州 | 时间：2021年4月9日 | 文件：《赣州市推行产业链链长制工作方案》 | 文号：赣市府办发〔2021〕9号',
        '方案明确，10条产业链全部推行链长制，每条链组建招商队、专家队、服务队。',
      ].join('\n'),
    ).documents;
    expect(found).toMatchObject({ title: '赣州市推行产业链链长制工作方案', date: '2021-04-09', region: '赣州市' });
  });
});

describe('a row whose measure names another region', () => {
  test('is still its own place’s', () => {
    const table = [
      '各市推行“链长制”一览',
      '',
      '地区\t时间\t文件\t链长\t重点产业链',
      '芜湖市\t2021年3月\t—\t市领导\t微电子',
      '蚌埠市\t2021年5月\t芜湖做法基础上制定\t市级领导\t硅基新材料',
    ].join('\n');
    expect(facts(table).clusters.map(({ region, name }) => [region, name])).toEqual([
      ['芜湖市', '微电子'],
      ['蚌埠市', '硅基新材料'],
    ]);
    expect(facts(table).leaders.map(({ region }) => region)).toEqual(['芜湖市', '蚌埠市']);
  });
});
