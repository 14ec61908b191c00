import type { Plan, PlanStep } from '../../graph/store.ts';
import { procedures } from './rules.ts';

/** Rows that a step may be expected to make. */
const mostRows = 1_000_000;

/** Operators that do more than read the graph; the parser's verdict is not taken on trust. */
const forbidden =
  /LoadCSV|Create|Merge|Insert|Set[A-Z]|Remove|Delete|Detach|Foreach|Show|Terminate|Transaction|Drop|Alter|Grant|Deny|Revoke/u;

/** Why Neo4j's own plan of a statement speaks against running it; undefined: nothing does. */
export function objection({ reads, step }: Plan): string | undefined {
  if (!reads) return 'Neo4j takes the statement for one that does more than read';
  return flat(step).map(objectionTo).find(Boolean);
}

function objectionTo({ operator, details, rows }: PlanStep): string | undefined {
  if (forbidden.test(operator)) return `Neo4j would run it with ${operator}`;
  if (operator.includes('ProcedureCall') && !procedures.some((name) => details.startsWith(`${name}(`)))
    return `Neo4j would call ${details.split('(')[0]}`;
  if (rows > mostRows)
    return `Neo4j expects ${Math.round(rows)} rows from ${operator}, ${mostRows} is the most: bind its things by a label and a property`;
  return undefined;
}

const flat = (step: PlanStep): PlanStep[] => [step, ...step.steps.flatMap(flat)];
