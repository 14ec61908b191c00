import { databaseAway } from './away/database.ts';
import { clockJumps } from './clock/jumps.ts';
import { commandKilled } from './crash/command.ts';
import { serviceKilled, serviceOrNeo4jKilled } from './crash/service.ts';
import type { Ordeal } from './ordeal.ts';
import { fileDamaged } from './storage/damaged.ts';
import { diskFull } from './storage/full.ts';
import { fileHeld } from './storage/held.ts';
import { readOnly } from './storage/read-only.ts';

/** Every ordeal, in the order of the table: a new one is a file and a word here. */
export const ordeals: readonly Ordeal[] = [
  commandKilled,
  serviceKilled,
  serviceOrNeo4jKilled,
  diskFull,
  readOnly,
  fileHeld,
  fileDamaged,
  clockJumps,
  databaseAway,
];
