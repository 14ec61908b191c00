import type { TargetedKeyboardEvent } from 'preact';
import { nodeTowards } from '../../picture/pointing.ts';
import { choose, hide, open } from '../state/changes.ts';
import { go, look, state } from '../store.ts';
import { kindName } from '../words.ts';
import { said, sigma } from './live.ts';
import type { Stage } from './stage.ts';

const ways: Record<string, { x: number; y: number }> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};
const pace = 80;

/** The keyboard inside the picture: arrows walk, with Shift they move it; Enter opens, Delete hides. */
export function steer(event: TargetedKeyboardEvent<HTMLElement>, stage: Stage | undefined): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !stage?.sight) return;
  const { nodes } = stage.sight;
  const { chosen } = state.value;
  const way = ways[event.key];
  if (way && event.shiftKey) sigma.value?.pan({ x: way.x * pace, y: way.y * pace });
  else if (way) {
    const from = nodes.find(({ id }) => id === chosen[0]);
    const next = from ? nodeTowards(nodes, from, way) : [...nodes].sort((a, b) => b.weight - a.weight)[0]?.id;
    const node = nodes.find(({ id }) => id === next);
    if (node) {
      look(choose([node.id]));
      said.value = `${kindName(node.thing)} ${node.name}${node.fresh > 0 ? ` +${node.fresh}` : ''}`;
    }
  } else if (event.key === 'Enter' && chosen.length > 0) go(open(chosen));
  else if (event.key === 'Delete' && chosen.length > 0) go(hide(chosen));
  else if (event.key === '+' || event.key === '=') sigma.value?.zoom(1.4);
  else if (event.key === '-') sigma.value?.zoom(1 / 1.4);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
