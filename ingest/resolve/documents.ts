import { documentId, documentNumber, slug } from '../../graph/ids.ts';
import { type DateMention, datesIn } from '../extract/dates.ts';
import { nationalNumber } from '../extract/lexicon/bodies.ts';
import type { Sentence } from '../extract/sentences.ts';
import type { Title } from '../extract/titles.ts';
import type { Span } from '../mend/clean.ts';
import type { Outline } from '../outline/blocks.ts';
import { type BodyName, bodiesIn, isNational } from './bodies.ts';
import type { Frames } from './frames.ts';
import type { Place, Region } from './places.ts';

/** One place where the text names a document, with what it says of it there. */
export interface DocumentMention {
  title: Title;
  /** Number as printed, and in its one form. */
  number: string | null;
  region: Region | null;
  regionSpan: Span | null;
  issuers: BodyName[];
  date: { edtf: string; span: Span } | null;
  /** A later or earlier act on the document than its issue: the text says 修订 or the like. */
  alias: boolean;
}

/** A document with every mention of it, and why the mentions are one. */
export interface DocumentThing {
  id: string;
  kind: 'Document';
  name: string;
  region: Region | null;
  genre: string;
  draft: boolean;
  mentions: DocumentMention[];
  /** One line for each mention that was merged into the first. */
  merges: { mention: Span; why: string }[];
  /** What a slip in the printed title most likely stands for. */
  likely: string | null;
}

export interface DocumentContext {
  text: string;
  outline: Outline;
  sentences: readonly Sentence[];
  places: readonly Place[];
  dates: readonly DateMention[];
  frames: Frames;
  nation: Region;
}

/** Documents from titles: one document stated twice becomes one thing, near names stay apart. */
export function documentsOf(titles: readonly Title[], context: DocumentContext): DocumentThing[] {
  const things: DocumentThing[] = [];
  const pending: DocumentMention[] = [];
  for (const title of titles) {
    const mention = mentionOf(title, context);
    if (title.alias) {
      const thing = pointedAt(mention, things, context);
      if (thing) thing.mentions.push({ ...mention, alias: true });
      continue;
    }
    pending.push(mention);
    const same = things.map((thing) => ({ thing, why: sameAs(thing, mention) })).find((one) => one.why);
    if (same?.why) {
      same.thing.mentions.push(mention);
      same.thing.merges.push({ mention: title, why: same.why });
      if (mention.number && !same.thing.mentions.some((one) => one.number && one !== mention)) same.thing.id = mention.number;
    } else
      things.push({
        id: documentId({ number: mention.number, title: title.name, region: mention.region?.id ?? null }),
        kind: 'Document',
        name: title.name,
        region: mention.region,
        genre: title.genre,
        draft: title.draft,
        mentions: [mention],
        merges: [],
        likely: null,
      });
  }
  return slips(things);
}

/** The matter of a title, without issuers, 关于印发…的通知 around it, brackets and quotes. */
export function core(name: string): string {
  let rest = slug(name).replace(/[、，,·\s]/g, '');
  const at = rest.indexOf('关于');
  if (at >= 0) rest = rest.slice(at + 2);
  rest = rest.replace(/^(?:印发|发布|公布|转发)/, '');
  return rest.replace(/(?:的通知)$/, '').replace(/[“”‘’]/g, '');
}

function sameAs(thing: DocumentThing, mention: DocumentMention): string | undefined {
  const numbers = thing.mentions.flatMap((one) => (one.number ? [one.number] : []));
  if (mention.number && numbers.includes(mention.number)) return `same number ${mention.number}`;
  if (mention.number && numbers.length > 0) return undefined;
  if (thing.draft !== mention.title.draft) return undefined;
  const region = thing.region?.id === mention.region?.id;
  if (region && core(thing.name) === core(mention.title.name)) return 'same title and region';
  const report = /政府工作报告$/;
  if (region && thing.region && report.test(thing.name) && report.test(mention.title.name))
    return 'a work report of the same government';
  return undefined;
}

function pointedAt(
  mention: DocumentMention,
  things: readonly DocumentThing[],
  { text, sentences, outline }: DocumentContext,
): DocumentThing | undefined {
  const name = mention.title.name;
  const all = things
    .flatMap((thing) => thing.mentions.map((one) => ({ thing, one })))
    .filter(({ one }) => one.title.start < mention.title.start);
  all.sort((a, b) => b.one.title.start - a.one.title.start);
  const block = outline.blocks[sentences[mention.title.sentence]?.block ?? -1];
  if (block?.type === 'item') {
    const own = all.find(({ one }) => one.title.start >= block.span.start && one.title.listed);
    if (own && fits(own.thing, name)) return own.thing;
  }
  const declared = /(?:以下|下)?(?:简)?称$/.test(text.slice(mention.title.start - 4, mention.title.start));
  if (declared) return all[0]?.thing;
  return (all.find(({ thing, one }) => fits(thing, name) && one.title.start > mention.title.start - 2500) ?? undefined)?.thing;
}

const fits = (thing: DocumentThing, name: string) =>
  thing.mentions.some((one) =>
    one.title.name
      .replace(/[“”\s]|（[^（）]*）/g, '')
      .replace(/(?<=.)的通知$/, (tail) => (name === '通知' ? tail : ''))
      .includes(name),
  ) || thing.mentions.some((one) => one.alias && one.title.name === name);

function mentionOf(title: Title, context: DocumentContext): DocumentMention {
  const { text } = context;
  const printed = title.number ? text.slice(title.number.start, title.number.end) : '';
  const issuers = issuersOf(title, context);
  const number = printed ? (documentNumber(printed) ?? null) : null;
  return {
    title,
    number,
    issuers,
    ...regionOfTitle(title, issuers, number, context),
    date: dateOf(title, context),
    alias: false,
  };
}

/** 《…》于5月10日由某局批复; 《…》。该文件日前由某办印发: the act stands after the title. */
const passive =
  /^[》）]?(?:[^。；]{0,24}。该(?:文件|方案|意见|通知|办法|规划|计划))?(?:于|在|，)?(?:日前|近日|\d[\d年月日]*日?)?(?:，)?由(?<body>[^，。；]{3,60}?)(?:于|在)?(?:\d[\d年月日]*)?(?:日前|近日|正式|联合|研究)*(?:印发|发布|批复|出台|公布|制定|下发)/;

const issuing =
  /(?:联合|共同|正式|专门|先后|研究|组织|随即|又|已|还|也)*(?:印发|发布|出台|下发|公布|批复|制定|转发|审议通过|通过)(?:实施)?(?:了|并|的|过)*$/;

function subjectBefore(text: string, sentence: Span | undefined, at: number): Span {
  let start = at;
  const from = Math.max(sentence?.start ?? 0, at - 80);
  while (start > from && !/[，：；。》\n\t]/.test(text.charAt(start - 1))) start--;
  return { start, end: at };
}

function issuersOf(title: Title, { text, sentences }: DocumentContext): BodyName[] {
  const name = text.slice(title.title.start, title.title.end);
  const inTitle = name.indexOf('关于');
  const own = inTitle > 0 ? bodiesIn(text, { start: title.title.start, end: title.title.start + inTitle }) : [];
  const before = { start: title.start, end: title.title.start - (text.charAt(title.title.start - 1) === '《' ? 1 : 0) };
  if (title.listed || before.end > before.start) {
    const stated = bodiesIn(text, {
      ...before,
      end: before.start + text.slice(before.start, before.end).replace(issuing, '').length,
    });
    if (stated.length > 0) return stated;
    if (title.listed) return own;
  }
  const clause = subjectBefore(text, sentences[title.sentence], before.end);
  const words = text.slice(clause.start, clause.end);
  const act = issuing.exec(words);
  const end = act ? clause.start + act.index : clause.end;
  const said = bodiesIn(text, { start: clause.start, end }).filter(
    (one) => one.end === end || /^\s*$/.test(text.slice(one.end, end)),
  );
  const run = said.length > 0 ? bodiesIn(text, { start: clause.start, end }) : [];
  const later = run.length === 0 ? passive.exec(text.slice(title.end, title.end + 120)) : null;
  if (later?.groups?.['body']) {
    const body = later.groups['body'].replace(/(?:于|在)?\d[\d年月日]*$/, '');
    const from = title.end + later[0].indexOf(body);
    return bodiesIn(text, { start: from, end: from + body.length });
  }
  return run.length > 0 ? run : own;
}

function regionOfTitle(
  title: Title,
  issuers: readonly BodyName[],
  number: string | null,
  context: DocumentContext,
): { region: Region | null; regionSpan: Span | null } {
  const { text, places, frames, sentences, nation } = context;
  const from = (place: Place | undefined) =>
    place ? { region: place.region, regionSpan: { start: place.start, end: place.end } } : undefined;
  const at = (start: number) => {
    let last: Place | undefined;
    for (const place of places) if (place.start === (last?.end ?? start)) last = place;
    return last;
  };
  const lead = /^(?:关于|\d{4}年|首批|第[一二三四五六七八九十]批|中共|中国共产党|印发)*/;
  const skip = (start: number) => start + (lead.exec(text.slice(start, start + 12))?.[0].length ?? 0);
  for (const issuer of issuers) {
    const place = at(skip(issuer.start));
    if (place) return from(place) ?? { region: null, regionSpan: null };
    if (isNational(issuer.name)) return { region: nation, regionSpan: { start: issuer.start, end: issuer.end } };
  }
  const start = title.title.start;
  const own = at(/^关于/.test(text.slice(start, start + 2)) ? start : skip(start));
  if (own) return from(own) ?? { region: null, regionSpan: null };
  if (isNational(title.name) || (number && nationalNumber.test(number))) return { region: nation, regionSpan: title.title };
  const sentence = sentences[title.sentence];
  const framed = sentence && frames.at(sentence, title.start);
  if (framed && framed.how === 'sentence') return { region: framed.region, regionSpan: framed.span };
  const inside = places.filter((place) => place.start >= title.title.start && place.end <= title.title.end);
  const nested = inside.find(
    (place) => /关于(?:印发)?《?$/.test(text.slice(title.title.start, place.start)) || place.start === title.title.start,
  );
  if (nested) return from(nested) ?? { region: null, regionSpan: null };
  if (framed) return { region: framed.region, regionSpan: framed.span };
  const [only] = inside;
  return from(only) ?? { region: null, regionSpan: null };
}

const dateKey = /时间|日期/;
const act = /印发|出台|发布|下发|公布|批复|制定|通过|施行|刊发/;
const other = /透露|介绍|通报|召开|表示|指出|强调|举行|报道|调研|据/;

function dateOf(title: Title, { text, outline, sentences, dates }: DocumentContext): DocumentMention['date'] {
  const sentence = sentences[title.sentence];
  const own = outline.title && title.start >= outline.title.start && title.end <= outline.title.end && title.listed;
  const pick = (span: Span) => {
    const one = dates.find((date) => date.start >= span.start && date.end <= span.end && date.edtf !== null);
    return one?.edtf ? { edtf: one.edtf, span: { start: one.start, end: one.end } } : null;
  };
  const block = outline.blocks.find((one) =>
    one.type === 'item'
      ? one.title.start === title.start
      : one.type === 'row' &&
        one.cells.some((cell) => !cell.inherited && title.start >= cell.span.start && title.end <= cell.span.end && title.listed),
  );
  const { number } = title;
  const below =
    number &&
    outline.blocks.find(
      (one) =>
        one.type === 'item' && number.start >= one.title.start && number.end <= one.title.end && title.end <= one.title.start,
    );
  if (below?.type === 'item') return pick({ start: number?.end ?? 0, end: below.title.end });
  if (block?.type === 'item') {
    const key = block.keys.find((one) => dateKey.test(one.key));
    return key ? pick(key.value) : null;
  }
  if (block?.type === 'row') {
    const cell = block.cells.find((one) => dateKey.test(one.column));
    return cell ? pick(cell.span) : null;
  }
  const bracket = /^（([^）]*)）/.exec(text.slice(title.end, title.end + 24));
  if (bracket) {
    const found = pick({ start: title.end, end: title.end + bracket[0].length });
    if (found) return found;
  }
  if (own) {
    // A notice carries its day under its signature.
    const signed = outline.asides.find(
      ({ span, reason }) =>
        (reason === 'signature' || reason === 'front matter') &&
        /^\s*\d{4}年\d{1,2}月\d{1,2}日\s*$/.test(text.slice(span.start, span.end)),
    );
    const day = signed ? datesIn(text, signed.span, null)[0] : undefined;
    if (day?.edtf) return { edtf: day.edtf, span: { start: day.start, end: day.end } };
    if (outline.date && outline.hosts.length > 0) return { edtf: outline.date.edtf, span: outline.date.span };
  }
  if (!sentence) return null;
  const before = dates.filter((date) => date.start >= sentence.start && date.end <= title.start).at(-1);
  const following = act.test(text.slice(title.end, title.end + 8));
  if (before) {
    const between = text.slice(before.end, title.start);
    if (/^的《?$/.test(between) || ((act.test(between) || following) && !other.test(between) && !/《/.test(between)))
      return before.edtf ? { edtf: before.edtf, span: { start: before.start, end: before.end } } : null;
  }
  const later = passive.exec(text.slice(title.end, title.end + 120));
  const acted = later && dates.find((date) => date.start >= title.end && date.end <= title.end + later[0].length && date.edtf);
  if (acted?.edtf) return { edtf: acted.edtf, span: { start: acted.start, end: acted.end } };
  const after = dates.find((date) => date.start >= title.end && date.end <= sentence.end);
  if (after?.edtf && /^(?:于|在|自)?$/.test(text.slice(title.end, after.start)) && act.test(text.slice(after.end, after.end + 8)))
    return { edtf: after.edtf, span: { start: after.start, end: after.end } };
  return null;
}

/** 甲和甲 in a title is most likely a slip where another title of the region has 乙和甲: flagged, and the two are one document. */
function slips(things: DocumentThing[]): DocumentThing[] {
  const out = [...things];
  for (const slip of things) {
    const doubled = /(?<half>[\u4e00-\u9fff]{4,16})[和与及]\k<half>/u.exec(slip.name);
    if (!doubled) continue;
    const [before, after] = slip.name.split(doubled[0]);
    const half = doubled.groups?.['half'] ?? '';
    const meant = out.find(
      (one) =>
        one !== slip &&
        one.region?.id === slip.region?.id &&
        core(one.name).startsWith(core(before ?? '')) &&
        one.name.endsWith(after ?? '') &&
        one.name.includes(half) &&
        Math.abs(core(one.name).length - core(slip.name).length) <= 4,
    );
    if (!meant) continue;
    slip.likely = meant.name;
    slip.mentions.push(...meant.mentions);
    slip.merges.push({
      mention: meant.mentions[0]?.title ?? slip.mentions[0]?.title ?? { start: 0, end: 0 },
      why: `${doubled[0]} is most likely a slip for the title of ${meant.name}`,
    });
    out.splice(out.indexOf(meant), 1);
  }
  return out;
}
