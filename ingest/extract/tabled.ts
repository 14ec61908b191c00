import type { Cell } from '../outline/blocks.ts';
import { holderOf } from './holder.ts';
import type { Leading } from './leading/leading.ts';
import { isName } from './lexicon/names.ts';
import { roleName, roleOf } from './lexicon/roles.ts';
import type { Reading } from './reading.ts';
import { splitList } from './split.ts';

/** Leaders in tables: a column headed 链长 (总链长, 副链长) beside one of chains. */
export function tabledLeaders(reading: Reading): Leading[] {
  const { text, outline, frames, sentences } = reading;
  return outline.blocks.flatMap((block): Leading[] => {
    if (block.type !== 'row') return [];
    const chain = block.cells.find(
      ({ column }) => /产业链|集群|产业|链名|链条/.test(column) && !new RegExp(roleName.source).test(column),
    );
    const sentence = sentences.find((one) => one.block === block.index);
    if (!sentence) return [];
    return block.cells.flatMap((cell): Leading[] => {
      const role = new RegExp(`^(?:产业链)?${roleName.source}`).exec(cell.column.replace(/\s/g, ''))?.groups?.['role'];
      if (!role) return [];
      const frame = frames.at(sentence, cell.span.start);
      const next = block.cells[block.cells.indexOf(cell) + 1];
      const office = next && /^职[务位]|^职务/.test(next.column) ? text.slice(next.span.start, next.span.end).trim() : '';
      return holdersIn(text, cell).map((found) => ({
        role: roleOf(role),
        holder: office && found.name && !found.post ? { ...found, post: office } : found,
        region: frame?.region ?? null,
        regionSpan: frame?.span ?? null,
        chains: chain ? 1 : null,
        names: chain
          ? {
              names: splitList(text, chain.span)
                .slice(0, 1)
                .map((one) => ({ ...one, name: one.name.replace(/(?:重点)?产业链$/, '') })),
              type: /集群/.test(chain.column) ? '产业集群' : '产业链',
              start: chain.span.start,
            }
          : { names: [], type: '产业链', start: null },
        rule: 'leader-by-table',
        at: [cell.span, ...(chain ? [chain.span] : [])],
        calledFor: false,
        planned: false,
      }));
    });
  });
}

function holdersIn(text: string, cell: Cell) {
  const words = text.slice(cell.span.start, cell.span.end).trim();
  const pair = /^(?<name>[\u4e00-\u9fff]\s?[\u4e00-\u9fff]{1,2})[\s，]+(?<post>[\u4e00-\u9fff、\s]+)$/.exec(words);
  if (pair?.groups && isName(pair.groups['name'] ?? ''))
    return [{ name: (pair.groups['name'] ?? '').replace(/\s/g, ''), post: pair.groups['post'] ?? '', leaders: 1 }];
  const whole = words.replace(/\s/g, '');
  // A sentence about the leader is read as one.
  if (new RegExp(roleName.source).test(whole)) return [];
  const parts = whole.split('、');
  if (parts.length > 1 && parts.every(isName)) return parts.map((name) => ({ name, post: '', leaders: 1 }));
  if (isName(whole)) return [{ name: whole, post: '', leaders: 1 }];
  const one = holderOf(whole);
  return one ? [one] : [];
}
