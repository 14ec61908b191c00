import type { Cell } from '../../outline/blocks.ts';
import { roleName } from '../lexicon/roles.ts';
import type { Reading } from '../reading.ts';
import { splitList } from '../split.ts';
import { type ClusterList, typeNamed } from './lists.ts';
import { bareName, isChain, isNamedChain } from './name.ts';

const column =
  /^[\u4e00-\u9fff]{0,8}?(?:产业链条|产业链|产业集群|集群|链条|链名|链群|(?:重点|主导|主攻|优势|特色|核心|首批|支柱)链)(?:名称|及方向)?$/;

/** A column whose cells are names of chains: 产业链, 负责产业链, 集群名称. */
export const isChainColumn = (words: string): boolean =>
  column.test(words.replace(/\s/g, '')) && !new RegExp(roleName.source).test(words) && !/数|企业|项目/.test(words);

/** The chains that a cell names: one, or a list where each part is one. */
export function chainsOfCell(text: string, cell: Cell): ClusterList['names'] {
  const words = text.slice(cell.span.start, cell.span.end).trim();
  if (
    words === '' ||
    /[。；]|\d+[个条]|^[—\-/无]+$|^（?(?:待定|暂缺|空缺|未定|同上|待公布|另行[\u4e00-\u9fff]{0,6})）?$/.test(words)
  )
    return [];
  const parts = splitList(text, cell.span);
  const names = parts.map((one) => ({ ...one, name: bareName(one.name) }));
  const all = names.every(({ name }) => isChain(name) || isNamedChain(name));
  const list = all ? names : [{ name: bareName(words), span: cell.span }];
  return list.flatMap(({ name, span }) => {
    const at = text.slice(span.start, span.end).indexOf(name);
    return at >= 0 && name.length <= 22 && (isChain(name) || isNamedChain(name))
      ? [{ name, span: { start: span.start + at, end: span.start + at + name.length } }]
      : [];
  });
}

/** Chains in the columns of tables. */
export function tabledIn(reading: Reading): { block: number; list: ClusterList }[] {
  return reading.outline.blocks.flatMap((block) => {
    if (block.type !== 'row') return [];
    return block.cells
      .filter((cell) => !cell.inherited && isChainColumn(cell.column))
      .flatMap((cell) => {
        const names = chainsOfCell(reading.text, cell);
        const list = { names, type: typeNamed(cell.column), at: cell.span, rule: 'cluster-by-table' };
        return names.length > 0 ? [{ block: block.index, list }] : [];
      });
  });
}
