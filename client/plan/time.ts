import { isDated, isVague } from '../core/adopter.ts';
import { signs } from '../core/marks.ts';
import { toneOf } from '../core/tones.ts';
import { yearWords } from '../core/words.ts';
import type { Places } from '../layout/layout.ts';
import type { Moment } from '../map/moment.ts';
import { pickedOf } from '../map/nodes.ts';
import { shortened } from '../picture/labels.ts';
import type { clockOf, Frame } from '../time/frame.ts';
import { lead, type Strip } from './ask.ts';
import { bandOf, isBound, type Member, type Months, spanIn } from './members.ts';
import { nodeAt } from './nodes.ts';
import { type Bar, bands, type Name } from './plan.ts';
import { type Named, type Room, sceneIn } from './scene.ts';
import { roughWidth } from './width.ts';

const radii = { province: 5.6, city: 4, nation: 7 };
const half = 8;
/** Room below the last line, for ties that bend. */
const foot = 24;
/** Between the circle or its bar and the name, and after the name. */
const gap = { before: 4, after: 9 };

/** Pixels right of a date: the circle, the name, and room to the next. */
const roomOf = (said: Named) => (member: Member) =>
  radii.province + gap.before + roughWidth(said(member), 11) + gap.after + radii.province;

/** What stands beside a circle: a bound after the axis is told in words, as it has no place. */
const saidIn =
  (named: Named, months: Months): Named =>
  (member) =>
    member.adopter && bandOf(member, months) === 'beyond' ? `${named(member)} ${yearWords(member.adopter)}` : named(member);

interface Axis {
  frame: Frame;
  clock: ReturnType<typeof clockOf>;
  /** The slider's moment in months. */
  now: number;
}

/** The axis of the strip below, so that a date stands over its bar there. */
export function stripOf({ frame, clock }: Axis, named: Named): Strip {
  const month = clock.at(1) - clock.at(0);
  const width = frame.right - frame.left;
  const months = { from: clock.from, to: clock.to };
  return { months, month, width, widthOf: roomOf(saidIn(named, months)) };
}

/** The time layout: each region where its date is, on a bar as long as the doubt; in bands below what has no place in time. */
export function timeScene(members: readonly Member[], places: Places, moment: Moment, room: Room, axis: Axis, named: Named) {
  const { frame, clock, now } = axis;
  const top = room.top + 4;
  const months = { from: clock.from, to: clock.to };
  const said = saidIn(named, months);
  const red = pickedOf(moment);
  const spots = members.map((member, index) => {
    const span = spanIn(member, months);
    const [x = 0, y = 0] = places.spots[index] ?? [];
    return { span, x: span ? clock.at((span[0] + span[1]) / 2) : frame.left + x + radii.province, y: top + y + half };
  });
  const circles = members.map((member, index) => nodeAt(member, spots[index] ?? { x: 0, y: 0 }, moment, radii));
  const bars = members.flatMap(({ id, adopter }, index): Bar[] => {
    const { span, y } = spots[index] ?? { span: null, y: 0 };
    if (!span || !adopter) return [];
    const bound = isBound(adopter);
    const [from, to] = [clock.at(span[0]) - (bound ? lead : 0), clock.at(span[1])];
    const look = bound ? 'open' : isDated(adopter) && isVague(adopter) ? 'hollow' : 'solid';
    const after = span[0] > now;
    return [{ id, from, to: Math.max(to, from + 3), y, look, tone: toneOf(adopter), picked: red.includes(id), after }];
  });
  const ends = new Map(bars.map(({ id, to }) => [id, to]));
  const names = circles.map(({ node, mark }, index): Name => {
    const member = members[index] as Member;
    const x = Math.max(node.x + node.size, ends.get(node.id) ?? 0) + gap.before;
    const bold = member.role !== 'city' && ['on', 'vague', 'like'].includes(mark.mark);
    // At the right edge a name is cut rather than pushed out of the picture.
    const words = shortened(`${signs[mark.mark] ?? ''}${said(member)}`, Math.max(2, Math.floor((2 * (room.width - x)) / 11)));
    return { id: node.id, words, x, y: node.y + 4, size: 11, align: 'left', bold, quiet: !bold };
  });
  const lanes = bands.flatMap((band, index) => {
    const { top: start, bottom } = places.lanes[index] ?? { top: 0, bottom: 0 };
    return bottom > start ? [{ band, top: top + start, bottom: top + bottom }] : [];
  });
  const timed = lanes.filter(({ band }) => band === 'province' || band === 'city');
  const first = Math.ceil(clock.from / 12);
  const years = Array.from({ length: Math.floor(clock.to / 12) - first + 1 }, (_, index) => first + index);
  const height = (lanes.at(-1)?.bottom ?? 0) + foot;
  return sceneIn(
    'time',
    circles,
    moment,
    { ...room, height },
    {
      names,
      bars,
      lanes,
      years: years.map((year) => ({ x: clock.at(year * 12), label: String(year) })),
      now: { x: clock.at(now), top, bottom: timed.at(-1)?.bottom ?? top },
    },
  );
}
