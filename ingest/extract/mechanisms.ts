import { digest, namedId, slug } from '../../graph/ids.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Frame } from '../resolve/frames.ts';
import { atLevel, type Level } from '../resolve/levels.ts';
import type { Formula } from './formulas/formula.ts';
import { formulasIn } from './formulas/formulas.ts';
import { headedIn, numberedIn } from './formulas/headed.ts';
import { joined } from './formulas/joined.ts';
import { policiesNamed, policyNamed } from './policies.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';
import { overlaps, type Sentence } from './sentences.ts';

/** Mechanisms: formulas with a name (五个一, 一链一策, 链长+链主) or enumerations without one, with their components. */
export function mechanisms(reading: Reading): Statement[] {
  const titles = reading.documents.flatMap(({ mentions }) => mentions.map(({ title }) => title));
  const system = reading.sentences.some((sentence) => policiesNamed(reading.text, sentence).length > 0);
  const told = reading.sentences.flatMap((sentence) =>
    [
      ...formulasIn(reading.text, sentence).filter((one) => !titles.some((title) => overlaps(title, one.at))),
      ...headedIn(reading, sentence),
      ...numberedIn(reading, sentence),
    ].map((formula) => ({ sentence, formula })),
  );
  const said = joined(told, reading.text).flatMap(({ sentence, formula }) => statementsOf(reading, sentence, formula, system));
  return sayAll(reading, [...said, ...ofHeadings(reading, said, system)]);
}

/** “链长+链主”缺一不可 over a paragraph that does not say it again. */
function ofHeadings(reading: Reading, told: readonly Said[], system: boolean): Said[] {
  const names = new Set(told.filter(({ predicate }) => predicate === 'name').map(({ value }) => value));
  const over = new Map<number, Sentence>();
  for (const { index, context } of reading.outline.blocks)
    for (const span of [context.heading, context.subheading])
      if (span && !over.has(span.start)) over.set(span.start, { ...span, block: index });
  return [...over.values()].flatMap((heading) =>
    formulasIn(reading.text, heading)
      .filter(({ name }) => name !== null && !names.has(name) && /链长/.test(name))
      .flatMap((formula) => statementsOf(reading, heading, formula, system)),
  );
}

function statementsOf(reading: Reading, sentence: Sentence, formula: Formula, system: boolean): Said[] {
  const { text, frames } = reading;
  const level: Level | undefined = /省$/.test(text.slice(sentence.start, formula.at.start).replace(/“$/, ''))
    ? 'province'
    : undefined;
  const members = formula.components.findLast(({ span }) => span.start > formula.at.end && span.end <= sentence.end);
  const frame =
    modelBefore(reading, sentence, formula) ??
    frames.at(sentence, formula.at.start, level) ??
    levelled(reading, sentence, formula) ??
    (members && frames.at(sentence, members.span.start));
  const region = frame?.region.kind === 'Nation' ? undefined : frame?.region;
  const key =
    formula.name ??
    digest(
      formula.components.map(({ name }) => slug(name)),
      12,
    );
  const subject = { id: namedId('Mechanism', region?.id ?? '', key), kind: 'Mechanism' as const };
  const about = { subject, rule: formula.rule, at: [formula.at] };
  const policy = policyNamed('链长制');
  const said: Said[] = [];
  if (formula.name) said.push({ ...about, predicate: 'name', value: formula.name });
  else
    said.push({
      ...about,
      predicate: 'label',
      value: formula.components.map(({ name }) => name).join('、'),
      assertion: 'derived',
    });
  if (region) said.push({ ...about, predicate: 'IN_REGION', object: region, at: [formula.at, frame?.span] });
  if (system)
    said.push(
      { ...about, predicate: 'OF_POLICY', object: policy },
      { subject: policy, predicate: 'name', value: policy.name, rule: 'policy-named', at: about.at },
    );
  for (const [order, part] of formula.components.entries()) {
    const component = { id: namedId('Component', part.name), kind: 'Component' as const };
    said.push({
      ...about,
      predicate: 'HAS_COMPONENT',
      object: component,
      at: [formula.at, part.span],
      qualifiers: { order: order + 1 },
    });
    said.push({ subject: component, predicate: 'name', value: part.name, rule: 'component-named', at: [part.span] });
  }
  return said;
}

const agency = /(?:^|，)(?<level>自治区|[省市州])(?:里|委|政府|级|[\u4e00-\u9fff]{2,8}[厅局办委])?[^，。；]{0,8}“?$/;
const levels: Record<string, Level> = { 自治区: 'province', 省: 'province', 市: 'city', 州: 'city' };

/** 省里提出“一链一策”，某市…: of the level named, over the region that stands behind. */
function levelled({ text, places, frames }: Reading, sentence: Sentence, { at }: Formula): Frame | undefined {
  const level = levels[agency.exec(text.slice(sentence.start, at.start))?.groups?.['level'] ?? ''];
  const place = level && places.find((one) => one.start > at.end && one.end <= sentence.end);
  const region = level && place ? atLevel(place.region, level, (id) => frames.region(id)) : undefined;
  return region && place && { region, span: { start: place.start, end: place.end }, how: 'sentence' };
}

/** 学习某市，逐链编制“两图两库”: the formula is that of the region learned from. */
function modelBefore({ text, places }: Reading, sentence: Sentence, { at }: Formula): Frame | undefined {
  const before = text.slice(sentence.start, at.start);
  const place = places.findLast((one) => one.start >= sentence.start && one.end <= at.start);
  if (!place || !/(?:学习|借鉴|参照|参考|对标|仿照)[^，。；]{0,10}$/.test(text.slice(sentence.start, place.start)))
    return undefined;
  if (!/^(?:等[^，。；]{0,4})?(?:的|，)[^。；]{0,16}$/.test(text.slice(place.end, at.start)) || before.includes('；'))
    return undefined;
  return { region: place.region, span: { start: place.start, end: place.end }, how: 'sentence' };
}
