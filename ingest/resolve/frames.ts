import { type Sentence, within } from '../extract/sentences.ts';
import type { Span } from '../mend/clean.ts';
import type { Block, Outline } from '../outline/blocks.ts';
import { isCardItem, isPlaceKey } from '../outline/card.ts';
import { firstFrom } from '../sorted.ts';
import { groupsOf } from './groups.ts';
import { atLevel, type Level } from './levels.ts';
import type { Place, Region } from './places/region.ts';
import { isSubject } from './subjects.ts';

/** The region that a place in the text is about, and where the text says so. */
export interface Frame {
  region: Region;
  /** The words that name it: in the sentence, before it, in a heading, a dateline. */
  span: Span | null;
  how: 'sentence' | 'before' | 'heading' | 'home';
}

export interface Frames {
  /** Regions named as subject of the sentence before `at`, several where they stand in a list. */
  subjects(sentence: Sentence, at: number): Place[];
  /** The one region the words at `at` are about; with a level, the one of that level (省长 in a text on a city). */
  at(sentence: Sentence, at: number, level?: Level): Frame | undefined;
  /** The region the whole text is from. */
  home: Region | null;
  /** A region by its id. */
  region(id: string): Region | undefined;
}

export interface FrameInput {
  text: string;
  outline: Outline;
  sentences: readonly Sentence[];
  places: readonly Place[];
  titles: readonly Span[];
  home: Region | null;
  byId: (id: string) => Region | undefined;
}

export function framesOf({ text, outline, sentences, places, titles, home, byId }: FrameInput): Frames {
  const groups = groupsOf(text, places);
  const subjectGroups = groups.filter((group) => isSubject(group, { text, places, titles }));
  const starts = subjectGroups.map((group) => group[0]?.start ?? 0);
  const inSpan = (span: Span, to = span.end) => {
    const found: Place[][] = [];
    for (let at = firstFrom(starts, span.start); at < subjectGroups.length && (starts[at] ?? to) < to; at++) {
      const group = subjectGroups[at];
      if (group?.every((one) => one.end <= to)) found.push(group);
    }
    return found;
  };
  const order = new Map(sentences.map((sentence, place) => [sentence, place]));

  const groupStarts = groups.map((group) => group[0]?.start ?? 0);
  const groupsIn = (span: Span) => {
    const found: Place[][] = [];
    for (let at = firstFrom(groupStarts, span.start); (groupStarts[at] ?? span.end) < span.end; at++) {
      const group = groups[at];
      if (group?.every((one) => within(one, span))) found.push(group);
    }
    return found;
  };

  const headings = new Map<Block, Frame | undefined>();
  /** A heading gives a region only where it names just one. */
  const headingOf = (block: Block | undefined): Frame | undefined => {
    if (!block) return undefined;
    if (!headings.has(block)) headings.set(block, headingRegion(block));
    return headings.get(block);
  };

  const headingRegion = (block: Block): Frame | undefined => {
    const own =
      block.type === 'item'
        ? [...block.keys.filter(({ key }) => isPlaceKey(key)).map(({ value }) => value), block.title]
        : block.type === 'row'
          ? []
          : block.type === 'proposal'
            ? [block.title]
            : [];
    const { subheading, heading, part } = block.context;
    for (const span of [...own, subheading, heading, part]) {
      if (!span) continue;
      const members = groupsIn(span).flat();
      const regions = new Set(members.filter((one) => one.region.kind !== 'Nation').map((one) => one.region.id));
      const [first] = members;
      if (regions.size === 1 && first)
        return { region: first.region, span: { start: first.start, end: first.end }, how: 'heading' };
      const subject = own.includes(span) ? inSpan(span)[0] : undefined;
      if (subject?.length === 1 && subject[0]) return { region: subject[0].region, span: subject[0], how: 'heading' };
    }
    return undefined;
  };

  const rowOf = (block: Block | undefined): Frame | undefined => {
    if (block?.type !== 'row') return undefined;
    let best: Frame | undefined;
    for (const cell of block.cells) {
      const [group] = inSpan(cell.span).filter((one) => one.length === 1);
      const [place] = group ?? [];
      if (!place || /内容|备注|说明|举措$|承载|分布|布局|集聚|载体|园区|牵头|责任|单位|部门|企业|链主/.test(cell.column))
        continue;
      // The document of a row may be a lower region's: it is the row's place (南京市 under 江苏).
      if (!best || place.region.above.includes(best.region.id)) best = { region: place.region, span: place, how: 'heading' };
    }
    return best;
  };

  /** The region first named in a block, where it holds the one named last. */
  const topicOf = (block: Block | undefined, last: Place): Place | undefined => {
    const [first] = block ? (inSpan(block.span)[0] ?? []) : [];
    return first && last.region.above.includes(first.region.id) ? first : undefined;
  };

  const memory = new Map<Sentence, Frame | undefined>();
  const carried = (sentence: Sentence): Frame | undefined => {
    if (memory.has(sentence)) return memory.get(sentence);
    const block = outline.blocks[sentence.block];
    const place = order.get(sentence) ?? 0;
    let frame: Frame | undefined = rowOf(block);
    for (let at = place - 1; at >= 0 && !frame; at--) {
      const before = sentences[at];
      if (!before || block === undefined || before.block === -1) break;
      const other = outline.blocks[before.block];
      const same = before.block === sentence.block;
      const neighbour =
        block.type === 'paragraph' &&
        (other?.type === 'paragraph' || (other?.type === 'item' && isCardItem(other.keys))) &&
        sameSection(block, other) &&
        !numbered(text, block.span);
      if (!same && !neighbour) break;
      const group = inSpan(before).at(-1);
      const [last] = group ?? [];
      // What another paragraph goes into last may be a part of what it is about.
      const topic = same || !last ? undefined : topicOf(other, last);
      if (group?.length === 1 && last) frame = { region: (topic ?? last).region, span: topic ?? last, how: 'before' };
      else if (group) break;
    }
    frame ??= headingOf(block) ?? (home ? { region: home, span: null, how: 'home' } : undefined);
    memory.set(sentence, frame);
    return frame;
  };

  const raise = (frame: Frame | undefined, level: Level | undefined): Frame | undefined => {
    if (!frame || !level) return frame;
    const region = atLevel(frame.region, level, byId);
    return region && { ...frame, region };
  };

  return {
    home,
    region: byId,
    subjects: (sentence, at) => inSpan(sentence, at).at(-1) ?? [],
    at(sentence, at, level) {
      // A cell of a row is a sentence: what other cells name is not its subject.
      const group = inSpan(sentence, Math.min(at, sentence.end)).at(-1);
      const [one] = group ?? [];
      const mine = home && ours.exec(text.slice(group?.at(-1)?.end ?? sentence.start, at))?.[1];
      const our = mine && raise({ region: home, span: null, how: 'home' }, level ?? levels[mine]);
      if (our) return our;
      const acting = group || level ? undefined : agency.exec(text.slice(sentence.start, at))?.groups?.['level'];
      const agencyLevel = acting && levels[acting];
      if (agencyLevel) {
        const region =
          raise(carried(sentence), agencyLevel) ??
          raise(home ? { region: home, span: null, how: 'home' } : undefined, agencyLevel);
        if (region) return region;
      }
      if (group && group.length > 1 && !level) return undefined;
      const own: Frame | undefined = one && group?.length === 1 ? { region: one.region, span: one, how: 'sentence' } : undefined;
      const row = rowOf(outline.blocks[sentence.block]);
      const first = row && (!own || row.region.id === own.region.id || row.region.above.includes(own.region.id)) ? row : own;
      const candidates = [first, own, carried(sentence), headingOf(outline.blocks[sentence.block])];
      for (const frame of candidates) {
        const raised = raise(frame, level);
        if (raised) return raised;
      }
      return home ? raise({ region: home, span: null, how: 'home' }, level) : undefined;
    },
  };
}

/** 我市, after the last region that is named. */
const ours = /我(省|市|州|县|自治区)(?!们)/;
/** 今年8月，省商务厅发文，要求…: an agency is of its level, whatever region the words before are about. */
const agency =
  /^(?:[^，。；]{0,12}，)?(?<level>自治区|[省市州])(?:委|政府)?(?:[\u4e00-\u9fff]{0,10}[厅局委办])?(?:[\u4e00-\u9fff]{0,6})?(?:发文|印发|下发|出台|要求|提出|明确|部署|规定|推行|推出|决定)/;
const levels: Record<string, Level> = { 省: 'province', 自治区: 'province', 市: 'city', 州: 'city', 县: 'county' };

const sameSection = (a: Block, b: Block) =>
  a.context.subheading?.start === b.context.subheading?.start &&
  a.context.heading?.start === b.context.heading?.start &&
  a.context.part?.start === b.context.part?.start;

/** A paragraph that begins an entry of its own: its bullet or numeral may stand before its span. */
const numbered = (text: string, span: Span) =>
  /^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+[.、]|[●▲■◆•▍○·])/.test(
    text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.end),
  );
