import { linkAt } from '../../picture/pointing.ts';
import type { BoardEvents } from '../../sigma.ts';
import { choose, chooseAlso, chooseLink, open, pin } from '../state/changes.ts';
import { go, look } from '../store.ts';
import { hovered } from './live.ts';
import type { Stage } from './stage.ts';

/** What pointer and wheel do on the board. */
export function eventsOf(stage: Stage): BoardEvents {
  return {
    painted: stage.paint,
    press(id, at, more) {
      if (id !== null) {
        look(more ? chooseAlso(id) : choose([id]));
        return;
      }
      const link = stage.sight && linkAt(stage.sight, at);
      look(link ? chooseLink(link.id) : choose([]));
    },
    open: (id) => go(open([id])),
    hover(id) {
      hovered.value = id;
    },
    dragged: stage.drag,
    dropped: (id, { x, y }) => go(pin({ [id]: [Math.round(x), Math.round(y)] })),
  };
}
