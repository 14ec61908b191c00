import { describe, expect, test } from '@jest/globals';
import {
  arrange,
  begin,
  choose,
  clear,
  close,
  hide,
  lift,
  open,
  pin,
  set,
  showHidden,
  toggleFamily,
  unpin,
} from '../../../../client/explore/state/changes.ts';
import { glance, redo, startAt, step, undo } from '../../../../client/explore/state/history.ts';
import { readState, writeState } from '../../../../client/explore/state/permalink.ts';
import { type Change, first, type State } from '../../../../client/explore/state/state.ts';

const stateBy = (...changes: Change[]): State => changes.reduce((state, change) => change(state), first);

describe('the steps of a walk', () => {
  const walk: Change[] = [
    begin('330000'),
    open(['330000'], 'IN_REGION.in.Adoption'),
    open(['adoption:330000:链长制']),
    hide(['policy:链长制']),
    pin({ 330000: [12, -40] }),
    arrange('time'),
    set({ leastEvidence: 2 }),
    toggleFamily('document'),
    close(['330000']),
    showHidden,
    begin('𠮷林'),
    set({ since: 2019, until: 2021 }),
  ];
  const walked = walk.reduce((history, change) => step(change)(history), startAt(first));

  test('are taken back one by one to the beginning, and forth again to the same end', () => {
    const states = walk.map((_, index) => stateBy(...walk.slice(0, index)));
    let history = walked;
    for (const state of states.reverse()) {
      history = undo(history);
      expect(history.now).toEqual(state);
    }
    expect(undo(history)).toBe(history);
    for (let count = 0; count < walk.length; count += 1) history = redo(history);
    expect(history).toEqual(walked);
    expect(redo(history)).toBe(history);
  });

  test('that were undone are not lost when another follows: undo passes through them', () => {
    const branched = step(begin('440000'))(undo(undo(walked)));
    const seen: State[] = [];
    for (let history = branched; history.past.length > 0; ) {
      history = undo(history);
      seen.push(history.now);
    }
    expect(seen).toContainEqual(walked.now);
    expect(seen).toContainEqual(undo(walked).now);
    expect(seen.at(-1)).toEqual(first);
  });

  test('are not what is selected, and what changes nothing is none', () => {
    const looked = glance(choose(['330000']))(walked);
    expect(looked.past).toBe(walked.past);
    expect(undo(looked).now).toEqual(undo(walked).now);
    expect(step(close(['no such thing']))(walked)).toBe(walked);
  });

  test('each leave alone what they are not about', () => {
    const state = stateBy(
      begin('330000'),
      open(['330000'], 'a.in.B'),
      open(['330000']),
      open(['330000']),
      pin({ 330000: [1, 2] }),
    );
    expect(state.opened).toEqual([
      { id: '330000', by: 'a.in.B' },
      { id: '330000', by: '*' },
    ]);
    expect(close(['330000'], '*')(state).opened).toEqual([{ id: '330000', by: 'a.in.B' }]);
    expect(unpin(['440000'])(state).pins).toEqual(state.pins);
    expect(arrange('force')(state)).toBe(state);
    expect(arrange('radial')(state).pins).toEqual({});
    expect(begin('330000')(hide(['330000'])(state)).hidden).toEqual([]);
    expect(lift(set({ leastConfidence: 0.9, until: 2020 })(state))).toEqual(state);
    expect(clear(set({ colour: 'community' })(state))).toEqual({ ...first, colour: 'community' });
  });
});

describe('the address of a board', () => {
  const whole: State = {
    seeds: ['330000', 'mechanism:360000:一位省领导、一个;,~!部门'],
    opened: [
      { id: '330000', by: '*' },
      { id: 'adoption:𠮷林:链长制', by: 'IN_REGION.in.Adoption' },
    ],
    hidden: ['policy:链长制'],
    pins: { 330000: [12, -40] },
    chosen: ['330000'],
    link: null,
    layout: 'radial',
    colour: 'pagerank',
    size: 'links',
    families: ['document'],
    ties: ['contrast'],
    since: 2019,
    until: null,
    leastEvidence: 3,
    leastConfidence: 0.8,
  };

  test.each([first, stateBy(begin('330000')), whole, { ...whole, chosen: [], link: '360000 CONTRASTED_WITH 330000' }])(
    'gives back what it was made of: %j',
    (state) => {
      expect(readState(writeState(state).text)).toEqual(state);
    },
  );

  test('is empty for an empty board and can be written by hand', () => {
    expect(writeState(first).text).toBe('');
    expect(readState('330000')).toEqual({ ...first, seeds: ['330000'] });
    expect(readState('330000;o0~IN_REGION.in.Adoption').opened).toEqual([{ id: '330000', by: 'IN_REGION.in.Adoption' }]);
  });

  test('with anything wrong in it keeps the rest', () => {
    expect(readState('330000;o9,0;ymoon;tx~2020;p0~a~b;e-;?')).toEqual({
      ...first,
      seeds: ['330000'],
      opened: [{ id: '330000', by: '*' }],
      until: 2020,
    });
  });

  test('leaves out places, and says so, where it would be too long for a server', () => {
    const many = Array.from({ length: 400 }, (_, index) => `mechanism:${index}`);
    const state = { ...whole, pins: Object.fromEntries(many.map((id) => [id, [1, 2] as const])) };
    const { text, cut } = writeState(state);
    expect(cut).toBe(true);
    expect(readState(text)).toEqual({ ...whole, pins: {} });
    expect(writeState(whole).cut).toBe(false);
  });
});
