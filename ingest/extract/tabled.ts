import type { TableRow } from '../outline/blocks.ts';
import { typeNamed } from './clusters/lists.ts';
import { chainsOfCell, isChainColumn } from './clusters/tabled.ts';
import { holdersIn } from './holder.ts';
import type { Leading } from './leading/leading.ts';
import { roleName, roleOf } from './lexicon/roles.ts';
import { integer } from './numbers.ts';
import type { Reading } from './reading.ts';

/** Leaders in tables: a column headed 链长 (总链长, 副链长) beside one of chains. */
export function tabledLeaders(reading: Reading): Leading[] {
  const { text, outline, frames, sentences } = reading;
  return outline.blocks.flatMap((block): Leading[] => {
    if (block.type !== 'row') return [];
    const chain = block.cells.find((cell) => isChainColumn(cell.column));
    const sentence = sentences.find((one) => one.block === block.index);
    if (!sentence) return [];
    return block.cells.flatMap((cell): Leading[] => {
      const role = roleOfColumn(reading, block, cell.column);
      if (!role) return [];
      const frame = frames.at(sentence, cell.span.start);
      const list = chain ? chainsOfCell(text, chain) : [];
      const names = { names: list, type: typeNamed(chain?.column ?? '链'), start: list[0]?.span.start ?? null };
      const next = block.cells[block.cells.indexOf(cell) + 1];
      const office = next && /^职[务位]|^职务/.test(next.column) ? text.slice(next.span.start, next.span.end).trim() : '';
      return holdersIn(text.slice(cell.span.start, cell.span.end)).map((found) => ({
        role: roleOf(role),
        holder: office && found.name && !found.post ? { ...found, post: office } : found,
        region: frame?.region ?? null,
        regionSpan: frame?.span ?? null,
        chains: counted(reading, block) ?? (list.length || null),
        names,
        rule: 'leader-by-table',
        at: [cell.span, ...(office && next ? [next.span] : []), ...(chain ? [chain.span] : [])],
        calledFor: false,
        planned: false,
      }));
    });
  });
}

/** A column of how many chains there are: 链数. */
function counted({ text }: Reading, { cells }: TableRow): number | undefined {
  const cell = cells.find(({ column }) => /^(?:产业)?链(?:条)?(?:条)?数(?:量)?$/.test(column.replace(/\s/g, '')));
  return cell && integer(text.slice(cell.span.start, cell.span.end).replace(/条$/, '').trim());
}

const headed = new RegExp(`^(?:产业链)?${roleName.source}`);
const charged =
  /^(?:(?:牵头|联系|责任|包联|包链|包抓|挂钩|领衔|对口)?(?:省|市|州|县|区|厅)?(?:级)?(?:领导|领导同志)|姓名|领导姓名|责任人)$/;

/** The role that a column is of: 链长, or 牵头领导 and 姓名 in a table of 链长. */
function roleOfColumn(reading: Reading, { caption, context, cells }: TableRow, column: string): string | undefined {
  const words = column.replace(/\s/g, '');
  const role = headed.exec(words)?.groups?.['role'];
  if (role || !charged.test(words) || !cells.some((cell) => isChainColumn(cell.column))) return role;
  if (cells.some((cell) => headed.test(cell.column.replace(/\s/g, '')))) return undefined;
  const over = [caption, context.heading, context.subheading, reading.outline.title];
  return over.some((span) => span && /链长/.test(reading.text.slice(span.start, span.end))) ? '链长' : undefined;
}
