import type { MeasureAsk, Measured } from '../explore/measure/measure.ts';
import type { LayoutAsk, Places } from '../layout/layout.ts';

/** What the thread is asked, and what it answers; `turn` tells which answer belongs to what. */
export type Asked = { turn: number } & ({ lay: LayoutAsk } | { measure: MeasureAsk });
export type Answered = { turn: number } & ({ places: Places } | { measured: Measured } | { failed: string });
