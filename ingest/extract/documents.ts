import type { Statement } from '../../graph/statement.ts';
import { titleMatter } from '../../graph/titles.ts';
import { organization } from '../resolve/bodies.ts';
import type { DocumentThing } from '../resolve/documents/thing.ts';
import { policiesNamed } from './policies.ts';
import type { Reading } from './reading.ts';
import { type Said, sayAll } from './say.ts';

/** Documents: title, number, genre, region, date, issuers in their order; drafts; slips of print. */
export function documents(reading: Reading): Statement[] {
  return sayAll(
    reading,
    reading.documents.flatMap((thing) => [...ofMentions(thing), ...ofPolicies(reading, thing), ...drafts(reading, thing)]),
  );
}

function ofMentions(thing: DocumentThing): Said[] {
  const [first] = thing.mentions;
  if (!first) return [];
  const said: Said[] = [];
  for (const mention of thing.mentions) {
    if (mention.alias) continue;
    const { title } = mention;
    const about = { subject: thing, at: [title.title] };
    // Why this mention is taken for the document: what resolution joined can be told and undone.
    const because = thing.merges.find((one) => one.mention === title)?.why;
    said.push({
      ...about,
      predicate: 'name',
      value: title.name,
      rule: title.listed ? 'document-listed' : 'document-named',
      ...(because ? { qualifiers: { because } } : {}),
    });
    said.push({ ...about, predicate: 'genre', value: thing.genre, rule: 'document-genre' });
    if (mention.number && title.number)
      said.push({ subject: thing, predicate: 'number', value: mention.number, rule: 'document-number', at: [title] });
    if (mention.date)
      said.push({
        ...about,
        predicate: 'date',
        value: mention.date.edtf,
        rule: 'document-date',
        at: [title.title, mention.date.span],
      });
    if (mention.region)
      said.push({
        ...about,
        predicate: 'IN_REGION',
        object: mention.region,
        rule: 'document-region',
        at: [title.title, mention.regionSpan],
      });
    for (const [place, issuer] of mention.issuers.entries()) {
      const body = organization(issuer.name, mention.region ?? undefined);
      said.push({
        ...about,
        predicate: 'ISSUED_BY',
        object: body,
        rule: 'document-issuer',
        at: [issuer, title.title],
        qualifiers: { order: place + 1, printed: issuer.name },
      });
      said.push({
        subject: body,
        predicate: 'name',
        value: body.name,
        rule: 'body-name',
        at: [issuer],
        qualifiers: { because: body.why },
      });
    }
  }
  if (thing.likely)
    said.push({
      subject: thing,
      predicate: 'likelyReading',
      value: thing.likely,
      rule: 'slip-of-print',
      at: [first.title.title],
    });
  return said;
}

function ofPolicies(reading: Reading, thing: DocumentThing): Said[] {
  return thing.mentions.flatMap(({ title, alias }) =>
    alias
      ? []
      : policiesNamed(reading.text, title.title).map(({ policy, start, end }) => ({
          subject: thing,
          predicate: 'ABOUT_POLICY',
          object: policy,
          rule: 'document-policy',
          at: [title.title, { start, end }],
        })),
  );
}

function drafts(reading: Reading, thing: DocumentThing): Said[] {
  if (!thing.draft) return [];
  const bare = (name: string) => titleMatter(name.replace(/（[^（）]*稿）|草案$/g, ''));
  const final = reading.documents.find(
    (one) => !one.draft && one.region?.id === thing.region?.id && bare(one.name) === bare(thing.name),
  );
  const [mention] = thing.mentions;
  if (!final || !mention) return [];
  return [
    {
      subject: thing,
      predicate: 'DRAFT_OF',
      object: final,
      rule: 'document-draft',
      at: [mention.title.title, final.mentions[0]?.title.title],
    },
  ];
}
