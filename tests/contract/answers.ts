import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../cypher/question.ts';
import { isNode } from '../../graph/rows.ts';
import { parseReference } from '../../graph/statement.ts';
import type { GraphStore, Parameters, Row, Value } from '../../graph/store.ts';
import type { Engine } from './engines.ts';
import { fill } from './fill.ts';
import { policy, spread } from './spread.ts';

const name = (value: Value | undefined) => (isNode(value) ? value.properties['name'] : value);

/** Tests what the answers mean, on one engine and the graph of `spread.ts`. */
export function answers({ fresh, name: engine }: Engine, catalogue: Catalogue): void {
  describe(`The answers of the ${engine} engine`, () => {
    const corpus = spread();
    const whole = corpus.passages.map(({ text }) => text).join('');
    let store: GraphStore;
    beforeAll(async () => {
      store = await fresh();
      await fill(store, catalogue, corpus);
    });

    async function ask(question: string, parameters: Parameters = {}): Promise<Row[]> {
      const { cypher = '', parameters: declared = [] } = catalogue.questions.get(question) ?? {};
      return store.read(cypher, { ...Object.fromEntries(declared.map((one) => [one.name, null])), ...parameters });
    }
    const columns = async (question: string, parameters: Parameters, ...wanted: string[]) =>
      (await ask(question, parameters)).map((row) => wanted.map((column) => name(row[column])));
    const quotes = (row: Row | undefined) =>
      [row?.['evidence'] ?? []].flat().map((ref) => {
        const { start, end } = parseReference(String(ref)) ?? { start: 0, end: 0 };
        return whole.slice(start, end);
      });

    test('adopters are in order of date, the undated last, without those that only plan or are denied', async () => {
      expect(await columns('adopters', { policy: policy.id }, 'region', 'date', 'status')).toEqual([
        ['浙江省', '2019-08', 'adopted'],
        ['广西壮族自治区', '2020-04-28', 'adopted'],
        ['湖南省', '2020', 'pilot'],
        ['吉林省', '../2021-06-10', 'adopted'],
        ['辽宁省', null, 'adopted'],
      ]);
    });

    test('adopters as of a day are those that can have begun by then', async () => {
      expect(await columns('adopters', { policy: policy.id, asOf: '2020' }, 'region')).toEqual([
        ['浙江省'],
        ['广西壮族自治区'],
        ['湖南省'],
      ]);
      expect(await columns('adopters', { policy: policy.id, asOf: '2020-04-27' }, 'region')).toEqual([['浙江省'], ['湖南省']]);
      expect(await columns('adopters', { policy: policy.id, asOf: '2018' }, 'region')).toEqual([]);
    });

    test('the evidence of a date is the words that give it, and the document is the one of that date', async () => {
      const guangxi = (await ask('adopters', { policy: policy.id })).find((row) => row['date'] === '2020-04-28');
      expect(quotes(guangxi)).toEqual(['adoption:450000:链长制 date 2020-04-28']);
      expect(name(guangxi?.['document'])).toBe('产业链链长制工作方案');
    });

    test('followers come after the region, a year alone at its end, and say how many months later', async () => {
      expect(await columns('followers', { region: '330000', policy: policy.id }, 'region', 'months', 'monthsLatest')).toEqual([
        ['广西壮族自治区', 8, null],
        ['湖南省', 5, 16],
      ]);
      expect(await ask('followers', { region: '210000', policy: policy.id })).toEqual([]);
    });

    test('a practice that works alike is no adoption, and is asked for by itself', async () => {
      expect(await columns('similar-practices', { policy: policy.id }, 'region', 'practice', 'date')).toEqual([
        ['江苏省', '产业强链', expect.stringMatching(/^2020-12/)],
      ]);
    });

    test('plans are asked for by themselves', async () => {
      const planned = await columns('planned', { policy: policy.id }, 'region', 'status');
      expect(planned.length).toBeGreaterThan(0);
      for (const [, status] of planned) expect(status).toMatch(/^(planned|exploring)$/);
    });

    test('adopters without a first day are asked for by themselves', async () => {
      expect(await columns('undated-adopters', { policy: policy.id }, 'region', 'notLaterThan')).toEqual([
        ['吉林省', '2021-06-10'],
        ['辽宁省', null],
      ]);
    });

    test('the first adopter is certain only where nobody else can have been it', async () => {
      expect(await columns('first-adopter', { policy: policy.id }, 'region', 'certain')).toEqual([['浙江省', true]]);
      expect(await columns('first-adopter', { policy: policy.id, level: 'City' }, 'region')).toEqual([]);
    });

    test('a contested origin has a row for every region that a source names, but for those denied', async () => {
      expect(await columns('origins', { policy: policy.id }, 'region', 'claims')).toEqual([
        ['浙江省', 2],
        ['湖南省', 1],
      ]);
    });

    test('a conflict shows every value that a source gives, with the words of each', async () => {
      const [conflict, ...others] = await ask('conflicts');
      expect([conflict?.['attribute'], conflict?.['values'], others]).toEqual(['date', ['2020', '2021-03'], []]);
      expect(quotes(conflict)).toEqual(['adoption:430000:链长制 date 2020', 'adoption:430000:链长制 date 2021-03']);
    });

    test('documents of a body are those it issued, on request only where it is named first', async () => {
      const organization = 'org:自治区工业和信息化厅';
      expect(await columns('documents-of', { organization, position: 'any' }, 'document', 'place', 'issuers')).toEqual([
        ['后续方案', 1, 1],
        ['产业链链长制工作方案', 2, 2],
      ]);
      expect(await columns('documents-of', { organization, position: 'first' }, 'document')).toEqual([['后续方案']]);
    });

    test('a leader has a row for each chain, and one where no chain is named', async () => {
      expect(await columns('leaders-in', { region: '450000' }, 'role', 'person', 'chain', 'chains')).toEqual([
        ['链长', 'person:某甲', 'cluster:450000:汽车', 23],
        ['链长', 'person:某甲', 'cluster:450000:糖', 23],
      ]);
      expect(await columns('leaders-in', { region: '430000' }, 'role', 'person', 'chain')).toEqual([['总链长', null, null]]);
    });

    test('experts on a policy are those who spoke on it, with their words as evidence', async () => {
      const [expert, ...others] = await ask('experts', { policy: policy.id });
      expect([name(expert?.['expert']), expert?.['said'], others]).toEqual(['某乙', ['链长制要因地制宜𠮷😀'], []]);
      expect(quotes(expert)).toEqual(['person:某乙 said 链长制要因地制宜𠮷😀']);
      expect(await ask('experts')).toHaveLength(2);
    });

    test('mechanisms share a wording only where no source denies it', async () => {
      expect(await columns('shared-mechanisms', {}, 'wording', 'component', 'region', 'sharedBy')).toEqual([
        ['一链一策', '一链一策', '浙江省', 2],
        ['一链一策', '一链一策', '广西壮族自治区', 2],
        ['五个一', null, '浙江省', 2],
        ['五个一', null, '广西壮族自治区', 2],
      ]);
      expect(await ask('shared-mechanisms', { region: '430000' })).toEqual([]);
      expect(await columns('mechanisms-in', { region: '330000' }, 'name', 'components')).toEqual([
        ['五个一', ['一链一策', '链主责任制']],
      ]);
    });

    test('what a source denies is told as denied among the neighbours, and is no reference', async () => {
      const denied = (await ask('neighbourhood', { thing: '430000' })).filter((row) => row['polarity'] === 'negated');
      expect(denied.map((row) => [row['relation'], row['direction'], name(row['neighbour'])])).toEqual([
        ['LEARNED_FROM', 'out', '浙江省'],
      ]);
      expect(await columns('contrasts-and-references', { region: '330000' }, 'relation', 'direction', 'other')).toEqual([
        ['CONTRASTED_WITH', 'in', '湖南省'],
        ['LEARNED_FROM', 'in', '广西壮族自治区'],
        ['REFERRED_TO', 'in', '吉林省'],
      ]);
    });
  });
}
