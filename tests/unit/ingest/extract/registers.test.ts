import { describe, expect, test } from '@jest/globals';
import { facts } from './made.ts';

const text = (...lines: string[]) => lines.join('\n');
const adopted = (source: string, given = {}) =>
  facts(source, given).adoptions.map(({ region, status, date }) => [region, status, ...(date ? [date] : [])]);
const led = (source: string, given = {}) =>
  facts(source, given).leaders.map(({ region, role, holder, chain }) => [region, role, holder, ...(chain ? [chain] : [])]);
const ties = (source: string, given = {}) => facts(source, given).diffusion.map(({ from, to }) => [from, to]);

describe('registers of writing', () => {
  test('a plan: the role stands in a sentence of its own, who holds it in the next', () => {
    const plan = text(
      '安庆市重点产业链链长制实施方案',
      '',
      '（一）总链长。由市委书记、市长担任。',
      '（二）副链长。由牵头部门主要负责人担任。',
    );
    expect(led(plan)).toEqual([
      ['安庆市', '总链长', '市委书记、市长'],
      ['安庆市', '副链长', '牵头部门主要负责人'],
    ]);
  });

  test('a chronicle: months count from the year above them', () => {
    const chronicle = text(
      '长治市产业链大事记',
      '',
      '2020年',
      '3月18日　市委研究决定推行产业链“链长制”。',
      '4月　襄垣县建立县级链长制。',
      '2021年',
      '1月　潞城区建立县级链长制。',
    );
    expect(adopted(chronicle)).toEqual([
      ['长治市', 'adopted', '2020-03-18'],
      ['襄垣县', 'adopted', '2020-04'],
      ['潞城区', 'adopted', '2021-01'],
    ]);
  });

  test('a yearbook: another paragraph is about what the one before began with', () => {
    const entry = text(
      '【链长制】黄冈市推行链长制，其中英山茶叶列入省级重点。',
      '【学习交流】4月，组团赴江苏泰州学习链长制经验。',
    );
    expect(ties(entry)).toEqual([['泰州市', '黄冈市']]);
  });

  test('minutes: a zone’s secretary leads a chain of the city', () => {
    expect(led('益阳市推行链长制，碳基新材料产业链链长由益阳高新区党工委书记兼任。')).toEqual([
      ['益阳市', '链长', '益阳高新区党工委书记', '碳基新材料'],
    ]);
  });

  test('a speech: among the province is not the province, and 县级领导 lead in the city', () => {
    const speech = text('遵义市人民政府市长讲话', '', '遵义市在全省率先推行链长制，市级领导任链长，县级领导任副链长。');
    expect(adopted(speech).map(([region]) => region)).toEqual(['遵义市']);
    expect(led(speech)).toEqual([
      ['遵义市', '链长', '市级领导'],
      ['遵义市', '副链长', '县级领导'],
    ]);
  });

  test('a table with columns of 链长 tells of the system, of its day and of those without it', () => {
    const table = text(
      '市州动态',
      '',
      '序号\t市州\t推行时间\t总链长\t链长\t链数',
      '1\t长沙市\t2017年11月\t市委书记\t市领导\t22',
      '2\t张家界市\t尚未建立\t—\t—\t—',
      '3\t怀化市\t拟于年内建立\t—\t—\t—',
    );
    expect(adopted(table)).toEqual([
      ['长沙市', 'adopted', '2017-11'],
      ['怀化市', 'planned'],
    ]);
    expect(facts(table).leaders.map(({ chains }) => chains)).toEqual([22, 22]);
  });

  test('a paper: its authors stand with their school under the title', () => {
    const paper = text(
      '关于产业链链长制的若干思考',
      '——基于中部六省的比较',
      '',
      '南昌大学经济管理学院　熊某某　万某某',
      '',
      '摘要：链长制成形于浙江。',
    );
    expect(facts(paper).experts.map(({ name, affiliation }) => [name, affiliation])).toEqual([
      ['熊某某', '南昌大学经济管理学院'],
      ['万某某', '南昌大学经济管理学院'],
    ]);
    expect(facts(paper).documents.map(({ title }) => title)).not.toContain('南昌大学经济管理学院 熊某某 万某某');
  });

  test('a bulletin: a model that the province’s bodies spread', () => {
    expect(ties('新乡市推出“链长+链主”模式，被省工信厅转发推广。')).toEqual([['新乡市', '河南省']]);
  });

  test('who was a leader, and where people come from', () => {
    expect(led('安阳市原链长张某因工作调动离任，新链长由副市长李某接任。')).toEqual([['安阳市', '链长', '李某（副市长）']]);
    expect(ties('论坛在海口举行，来自江苏、浙江的代表介绍了本省的链长制经验。')).toEqual([]);
  });

  test('firms called short and namesakes', () => {
    const names = (source: string) => facts(source).regions.map(({ name }) => name);
    expect(names('由重庆长安汽车、武汉钢铁等企业担任链主。')).toEqual([]);
    expect(names('北京市朝阳区和长春市朝阳区同一天开会。')).toContain('长春市朝阳区');
  });
});

describe('texts that are on the system from their title on', () => {
  test('a bare 推行 or 试点 is of it wherever it stands', () => {
    const primer = text(
      '一文读懂“链长制”',
      '',
      '哪些地方在做？目前，湖南、浙江等省（区）已经全面推行；陕西、内蒙古也在部分地区试点。',
      '有没有不做的？贵州暂时没有建立。',
    );
    expect(adopted(primer)).toEqual([
      ['湖南省', 'adopted'],
      ['浙江省', 'adopted'],
      ['陕西省', 'pilot'],
      ['内蒙古自治区', 'pilot'],
    ]);
    expect(adopted(primer.replace('一文读懂“链长制”', '一文读懂绿证'))).toEqual([]);
  });

  test('the posts alone show that a region has it', () => {
    expect(adopted('无锡市在物联网等10条重点产业链配备链长。')).toEqual([['无锡市', 'adopted']]);
    expect(adopted('无锡市没有设链长。北京市要不要设链长？')).toEqual([]);
  });

  test('a scholar’s view is of no region that it does not name', () => {
    expect(adopted('盐城市派员学习。江苏省社会科学院研究员丁某则认为，要防止链长制变成项目制。')).toEqual([]);
  });

  test('the own paper of a region says 我区 of it', () => {
    const news = text('广西日报 2020年7月3日', '我区23条产业链有了“链长”', '我区借鉴湖南的经验，在全国率先建立群链长制。');
    expect(adopted(news).map(([region]) => region)).toEqual(['广西壮族自治区']);
  });

  test('after its parts the text goes on about its own region', () => {
    expect(
      ties('三门峡市推行链长制。义马市做精煤化工，灵宝市做大铜箔。学习洛阳的经验，对标鹤壁产业链建设。', { region: '三门峡市' }),
    ).toEqual([
      ['洛阳市', '三门峡市'],
      ['鹤壁市', '三门峡市'],
    ]);
  });

  test('who goes to the same place learns too', () => {
    expect(ties('宿迁市党政代表团前往泰州取经，盐城也派员跟班学习链长制。').sort()).toEqual([
      ['泰州市', '宿迁市'],
      ['泰州市', '盐城市'],
    ]);
  });
});

describe('more of how leaders and regions stand in texts', () => {
  test('a list announced as that of 链长 names a chain and a post a line', () => {
    const rules = text(
      '铜仁市产业链联席会议制度',
      '',
      '第三条　各产业链链长如下：',
      '生态茶产业链：市委副书记；',
      '中药材产业链：市人大常委会副主任；',
    );
    expect(led(rules)).toEqual([
      ['铜仁市', '链长', '市委副书记', '生态茶'],
      ['铜仁市', '链长', '市人大常委会副主任', '中药材'],
    ]);
    expect(led(rules.replace('链长如下', '牵头单位如下'))).toEqual([]);
  });

  test('a 链长 of a 产业集群 is no 群链长', () => {
    const report = '呼和浩特市推行产业集群链长制，市长担任清洁能源产业集群链长。';
    expect(led(report)).toEqual([['呼和浩特市', '链长', '市长', '清洁能源']]);
    expect(facts(report).adoptions.map(({ policy }) => policy)).toEqual(['链长制']);
  });

  test('of so many counties some have it: the city is not said to', () => {
    expect(adopted('衡水市有关部门表示，目前全市11个县市区中已有9个推行链长制。')).toEqual([]);
  });

  test('who follows right after the leaders of another', () => {
    expect(
      adopted('呼和浩特市推行链长制。市长担任清洁能源产业链链长。包头、鄂尔多斯随后跟进。').map(([region]) => region),
    ).toEqual(['呼和浩特市', '包头市', '鄂尔多斯市']);
  });
});

describe('press in traditional script', () => {
  test('tells of chains, models and imitators as any other', () => {
    const press = text(
      '山東「鏈長」全覆蓋',
      '',
      '濰坊市2019年在動力裝備產業鏈試行鏈長制，其後青島、煙台相繼仿效。青島今年推出「24條鏈」名單，包括智能家電、新能源汽車等。',
      '山東大學經濟學院教授孫某某亦認為，鏈長須放手。',
    );
    expect(ties(press)).toEqual([
      ['潍坊市', '青岛市'],
      ['潍坊市', '烟台市'],
    ]);
    expect(facts(press).clusters.map(({ region, name }) => [region, name])).toContainEqual(['青岛市', '智能家电']);
    expect(facts(press).experts.map(({ name }) => name)).toEqual(['孙某某']);
  });
});

describe('whose words are about', () => {
  test('a report on a visit is of who went, and 我州 is his', () => {
    const report = text(
      '甘孜州经信局赴雅安、凉山学习产业链链长制工作情况汇报',
      '',
      '2022年6月7日，州经信局赴雅安市、凉山彝族自治州考察学习。凉山州围绕稀土等产业链建立制度。',
      '考察组认为，我州可借鉴雅安做法，在锂电等三条链推行链长制。',
    );
    expect(ties(report)).toEqual([
      ['雅安市', '甘孜藏族自治州'],
      ['凉山彝族自治州', '甘孜藏族自治州'],
    ]);
    expect(adopted(report)).toEqual([['甘孜藏族自治州', 'planned']]);
  });

  test('where an agency writes is no region that it writes of', () => {
    expect(facts('新华社北京12月3日电　湖南省推行链长制。').regions.map(({ name }) => name)).toEqual(['湖南省']);
  });

  test('of a county-level city the city above is another', () => {
    expect(ties('兴平市、武功县参照市里做法，建立链长制。', { region: '咸阳市' })).toEqual([
      ['咸阳市', '兴平市'],
      ['咸阳市', '武功县'],
    ]);
  });

  test('a role in a formula is held by nobody', () => {
    expect(led('咸阳市级部门负责人任副链长，实行“一条产业链、一位链长、一个专班”推进机制。').map(([, role]) => role)).toEqual([
      '副链长',
    ]);
  });
});
