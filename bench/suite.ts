/** A suite: its tasks; the first is what the others are measured against. Close what it opened afterwards. */
export interface Suite {
  /** What one run of the first task does. */
  base: string;
  tasks: Record<string, () => unknown>;
  /** How often a task runs at least; 64 where nothing is said. Fewer than ten are not warmed up: each is a first one. */
  runs?: number;
  /** What else was seen, a line each. */
  notes?: () => Promise<string[]>;
  close?: () => Promise<void>;
}
