import { afterAll, describe, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { relationTypes } from '../../graph/predicates.ts';
import { publishedDigest } from '../shared.ts';
import { analysts } from './analysts.ts';
import { answers } from './answers.ts';
import { backups } from './backup.ts';
import { checking } from './check.ts';
import { loadDefaults, loadInputs } from './default-graph.ts';
import { startEngines } from './engines.ts';
import { fill } from './fill.ts';
import { ingestion } from './ingestion.ts';
import { monthsAgree } from './months.ts';
import { neo4jRefusals } from './neo4j.ts';
import { samePaths } from './paths.ts';
import { portContract } from './port.ts';
import { randomCorpus } from './random.ts';
import { sameAnswers } from './same-answers.ts';
import { sameHits } from './search.ts';
import { rowShape } from './shape.ts';
import { spread } from './spread.ts';

// All that needs a server stands in this file, so that one serves for all of it.
const catalogue = loadCatalogue();
const engines = await startEngines(catalogue);
afterAll(() => engines.close());

describe.each(engines.all.map((engine) => [engine.name, engine] as const))('The %s engine', (_, engine) => {
  portContract(engine);
  rowShape(engine);
  monthsAgree(engine, catalogue);
  answers(engine, catalogue);
  analysts(engine, catalogue);
  ingestion(engine, catalogue);
  checking(engine, catalogue);
  backups(engine, catalogue);
  sameHits(engine, catalogue, (store) => loadDefaults(store, catalogue));
});

describe('The statements of the catalogue', () => {
  const whole = spread();
  sameAnswers('an empty graph', engines, catalogue, async () => {});
  sameAnswers('a small graph with every special case', engines, catalogue, (store) => fill(store, catalogue, whole));

  const present = relationTypes.filter((type) => whole.statements.some(({ predicate }) => predicate === type));
  for (const type of present)
    sameAnswers(`the small graph without ${type}`, engines, catalogue, (store) =>
      fill(store, catalogue, { ...whole, statements: whole.statements.filter(({ predicate }) => predicate !== type) }),
    );
  for (const seed of [1, 2, 3, 4, 5, 6])
    sameAnswers(`the random graph of seed ${seed}`, engines, catalogue, (store) => fill(store, catalogue, randomCorpus(seed)));

  samePaths(engines, catalogue);
  sameAnswers('the graph of the default inputs', engines, catalogue, (store) => loadDefaults(store, catalogue));
  const digest = publishedDigest();
  if (digest)
    sameAnswers('the graph of the digest as published', engines, catalogue, (store) => loadInputs(store, catalogue, [digest]));
});

describe('Neo4j', () => {
  if (engines.server) neo4jRefusals(engines.server);
  else test.skip('needs a container engine, or Maven and Java', () => {});
});
