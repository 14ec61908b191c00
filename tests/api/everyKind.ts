import { type Corpus, CorpusBuilder, region, thing } from '../contract/graphs.ts';
import { spread } from '../contract/spread.ts';

/** The small graph of the questions, and beside it a thing of each kind that it lacks. */
export function everyKind(): Corpus {
  const others = new CorpusBuilder('others');
  const place = region('330000');
  const observation = thing('Observation', '330000', '产值', '2020');
  others
    .says(observation, 'metric', '产值')
    .says(observation, 'value', 2.5)
    .says(observation, 'unit', '万亿元')
    .says(observation, 'date', '2020');
  others.relates(observation, 'IN_REGION', place);
  others.says(thing('Problem', '330000', '1'), 'text', '链条不全').relates(thing('Problem', '330000', '1'), 'IN_REGION', place);
  others.says(thing('Proposal', '1'), 'name', '关于链长制的提案').says(thing('Proposal', '1'), 'question', '如何评价链长制？');
  others.says(thing('Enterprise', '某某集团'), 'name', '某某集团').says(thing('Enterprise', '某某集团'), 'companyRole', '链主');
  others.says(thing('Medium', '某日报'), 'name', '某日报');
  const [some, rest] = [spread(), others.build()];
  return {
    sources: [...some.sources, ...rest.sources],
    passages: [...some.passages, ...rest.passages],
    statements: [...some.statements, ...rest.statements],
  };
}
