import type { Statement } from '../../graph/statement.ts';
import { adoptions } from './adoptions.ts';
import { clusters } from './clusters.ts';
import { documents } from './documents.ts';
import { enterprises } from './enterprises.ts';
import { experts } from './experts.ts';
import { figures } from './figures.ts';
import { leaders } from './leaders.ts';
import { mechanisms } from './mechanisms.ts';
import { problems } from './problems.ts';
import { proposals } from './proposals.ts';
import type { Reading } from './reading.ts';
import { regions } from './regions.ts';
import { relations } from './relations.ts';

/** What the extraction looks for, a function a kind of statement. A new kind is one file and one entry here. */
export const rules: readonly ((reading: Reading) => Statement[])[] = [
  regions,
  documents,
  adoptions,
  leaders,
  clusters,
  mechanisms,
  experts,
  relations,
  figures,
  problems,
  proposals,
  enterprises,
];
