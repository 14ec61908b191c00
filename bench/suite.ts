/** A suite: its tasks; the first is what the others are measured against. Close what it opened afterwards. */
export interface Suite {
  /** What one run of the first task does. */
  base: string;
  tasks: Record<string, () => unknown>;
  close?: () => Promise<void>;
}
