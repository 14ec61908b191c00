import { namedId } from '../../graph/ids.ts';
import type { Statement } from '../../graph/statement.ts';
import { organization } from '../resolve/bodies.ts';
import { authorsIn } from './authors.ts';
import { bracketed } from './experts/bracketed.ts';
import { byLine } from './experts/by-line.ts';
import { headed } from './experts/headed.ts';
import { introduced } from './experts/introduced.ts';
import { labelled } from './experts/labelled.ts';
import { quoted } from './experts/quoted.ts';
import { remarks } from './experts/remarks.ts';
import type { Viewed } from './experts/viewed.ts';
import { policiesNamed } from './policies.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';

/** Experts and others who are quoted: name, affiliation, post, what they said, on which policy. */
export function experts(reading: Reading): Statement[] {
  const all = [
    ...remarks(reading),
    ...headed(reading),
    ...byLine(reading),
    ...reading.sentences.flatMap((sentence) => [
      ...quoted(reading, sentence),
      ...bracketed(reading, sentence),
      ...labelled(reading, sentence),
    ]),
    ...authorsIn(reading),
    ...introduced(reading),
  ];
  const known = new Set(all.filter(({ expert }) => expert).map(({ speaker }) => speaker.name));
  const worksAt = new Map(all.flatMap(({ speaker: { name, affiliation } }) => (affiliation ? [[name, affiliation]] : [])));
  return sayAll(
    reading,
    all.flatMap((one) => {
      const { name, affiliation } = one.speaker;
      return statementsOf(reading, { ...one, expert: known.has(name) }, affiliation || worksAt.get(name) || reading.source);
    }),
  );
}

/** @param where tells people of one name apart: who they work for, else the source itself, for a name alone identifies nobody */
function statementsOf(reading: Reading, one: Viewed, where: string): Said[] {
  const { speaker, rule, expert } = one;
  const person = { id: namedId('Person', where, speaker.name), kind: expert ? ('Expert' as const) : ('Person' as const) };
  const about = { subject: person, rule, at: one.at };
  const said: Said[] = [{ ...about, predicate: 'name', value: speaker.name }];
  if (speaker.affiliation) {
    const body = organization(speaker.affiliation, undefined);
    said.push(
      { ...about, predicate: 'affiliation', value: speaker.affiliation },
      { ...about, predicate: 'AFFILIATED_WITH', object: body },
    );
    said.push({ subject: body, predicate: 'name', value: body.name, rule: 'body-name', at: one.at });
  }
  for (const post of speaker.posts) said.push({ ...about, predicate: 'post', value: post });
  for (const span of one.said) {
    const words = reading.clean.text.slice(span.start, span.end);
    said.push({ ...about, predicate: 'said', value: words, at: [span, ...one.at] });
    for (const { policy, start, end } of policiesNamed(reading.text, span).slice(0, 1)) {
      said.push({ ...about, predicate: 'SPOKE_ON', object: policy, at: [{ start, end }, ...one.at] });
      said.push({ subject: policy, predicate: 'name', value: policy.name, rule: 'policy-named', at: [{ start, end }] });
    }
  }
  return said;
}
