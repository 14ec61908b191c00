import type { Engine } from '../service.ts';
import { contract } from './contract.ts';
import { cypher } from './cypher.ts';
import { evidence } from './evidence.ts';
import { exports } from './export.ts';
import { lists } from './lists.ts';
import { neighbourhood } from './neighbourhood.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { things } from './things.ts';

/** What the API promises, whichever engine holds the graph. */
export function api(engine: Engine): void {
  for (const suite of [questions, evidence, neighbourhood, search, exports, sources, things, lists, problems, cypher, contract])
    suite(engine);
}
