import { integer, type Random, seeded } from '../diffusion/random/random.ts';
import type { Kind } from '../graph/kinds.ts';
import type { Passage, Source } from '../graph/source.ts';
import { type Claim, type Evidence, type Statement, statement } from '../graph/statement.ts';
import { readGazetteer } from '../ingest/inputs.ts';

/** What a load writes: one source. */
export interface Corpus {
  source: Source;
  passages: Passage[];
  statements: Statement[];
}

/** A thing that a line tells of: a name that the line holds, and what else it says. */
interface Told {
  id: string;
  kind: Kind;
  line: string;
  claims: Omit<Claim, 'subject' | 'rule' | 'evidence'>[];
}

const words = (text: string) => text.split(' ');
const industries = words(
  '新能源汽车 集成电路 生物医药 人工智能 高端装备 新材料 航空航天 电子信息 绿色食品 现代纺织 智能家电 光伏 锂电 稀土 工业互联网 石墨烯 特种钢 船舶与海洋工程 中药材 数字创意',
);
const deeds = words('加快推进 进一步深化 支持 促进 规范 全面实施 统筹 保障');
const forms = words('高质量发展实施意见 集群培育方案 链长制工作方案 强链补链行动计划 发展专项规划 供应链稳定若干措施');
const makers = words('股份有限公司 科技有限公司 集团有限公司 研究院');
const statuses = words('adopted pilot exploring planned');

const linesOfSource = 1000;
const { regions } = readGazetteer().gazetteer;

/**
 * The regions of the gazetteer, then things drawn at random up to so many, a line of a source for each: two in five documents,
 * the rest clusters, companies and acts, about four statements a thing. One source after the other, as all together take long
 * to draw a graph from.
 */
export function* corpora(things: number): Generator<Corpus> {
  const next = seeded(11);
  for (let from = 0; from < things; from += linesOfSource)
    yield corpus(
      `bench-${from / linesOfSource}`,
      Array.from({ length: linesOfSource }, (_, at) => placed(from + at) ?? told(from + at, next)),
    );
}

const levels = { nation: 'Nation', province: 'Province', city: 'City', county: 'County' } as const;

/** The first things are the regions. */
function placed(at: number): Told | undefined {
  const region = regions[at];
  if (!region) return undefined;
  const { code, name, short, level, parent } = region;
  const above = regions.find((one) => one.code === parent);
  const within = above && ({ predicate: 'PART_OF', object: { id: parent, kind: levels[above.level] } } as const);
  const claims = [{ predicate: 'name', value: name }, { predicate: 'short', value: short }, ...(within ? [within] : [])];
  return { id: code, kind: levels[level], line: `${code} ${name}，简称${short}。`, claims };
}

function told(at: number, next: Random): Told {
  const pick = <One>(some: readonly One[]): One => some[integer(next, some.length)] as One;
  const [{ code, name, level }, industry] = [pick(regions), pick(industries)];
  const kind = (['Document', 'Document', 'Cluster', 'Enterprise', 'Adoption'] as const)[at % 5] ?? 'Document';
  const region = { predicate: 'IN_REGION', object: { id: code, kind: levels[level] } } as const;
  const date = `20${10 + integer(next, 16)}-${String(1 + integer(next, 12)).padStart(2, '0')}`;
  const value = (predicate: string, said: string) => ({ predicate, value: said });
  if (kind === 'Document') {
    const title = `${name}关于${pick(deeds)}${industry}产业链${pick(forms)}（${at}）`;
    const number = `${name.slice(0, 2)}政发〔${date.slice(0, 4)}〕${at}号`;
    return {
      id: number,
      kind,
      line: `${name}印发《${title}》（${number}，${date}）。`,
      claims: [value('name', title), value('number', number), value('date', date), region],
    };
  }
  if (kind === 'Adoption') {
    const label = `${name}第${at}次实行${industry}链长制`;
    return {
      id: `adoption:${at}`,
      kind,
      line: `${date}，${label}。`,
      claims: [value('label', label), value('status', pick(statuses)), value('date', date), region],
    };
  }
  const called = kind === 'Cluster' ? `${name}${industry}产业集群${at}` : `${name}${industry}${at}${pick(makers)}`;
  return {
    id: `${kind.toLowerCase()}:${at}`,
    kind,
    line: `${called}位于${name}，是当地的重点。`,
    claims: [value('name', called), value(kind === 'Cluster' ? 'clusterType' : 'companyRole', '重点'), region],
  };
}

function corpus(id: string, all: readonly Told[]): Corpus {
  const passages: Passage[] = [];
  const statements: Statement[] = [];
  let start = 0;
  for (const [index, { id: subject, kind, line, claims }] of all.entries()) {
    const place = { source: id, line: index + 1 };
    for (const claim of claims)
      statements.push(
        statement({
          ...claim,
          subject: { id: subject, kind },
          rule: 'bench/line',
          evidence: [quoted(line, claim.value, start, place)],
        }),
      );
    const text = `${line}\n`;
    passages.push({
      ...place,
      id: `${id}:L${index + 1}`,
      start,
      end: start + text.length,
      text,
      ledger: 'extracted',
      reason: '',
    });
    start += text.length;
  }
  const shape = { name: `${id}.txt`, title: id, date: null, sha256: '0'.repeat(64), standing: 'digest' } as const;
  return { source: { id, ...shape, length: start, lines: all.length }, passages, statements };
}

/** The value where the line holds it, else the whole line. */
function quoted(text: string, value: Claim['value'], from: number, place: Pick<Evidence, 'source' | 'line'>): Evidence {
  const quote = typeof value === 'string' && text.includes(value) ? value : text;
  const start = from + text.indexOf(quote);
  return { ...place, start, end: start + quote.length, quote };
}
