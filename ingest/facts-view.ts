import { choose } from '../graph/choose.ts';
import { regionKinds } from '../graph/kinds.ts';
import { type AttributeName, attributes } from '../graph/predicates.ts';
import type { Statement } from '../graph/statement.ts';
import { type ConflictRow, conflictsOf } from './view/conflicts.ts';
import { type DiffusionRow, diffusionOf } from './view/diffusion.ts';
import { linesOf, linked, number, quoteOf, type Told, text, toldOf, valuesOf } from './view/rows.ts';

type Lines = { lines: [number, number] };
/** The statements that a row rests on, for whoever asks which rules gave it. */
type Traced = { by: readonly Statement[] };
type Name = string | null;

/** What `extract --format facts` prints for a file; its keys are fixed. Unknown is null. */
export interface Facts {
  documents: (Lines & { title: string; number: Name; date: Name; issuers: string[]; region: Name; kind: string })[];
  regions: (Lines & { name: string; level: string })[];
  adoptions: (Lines & { region: string; policy: string; date: Name; status: string; document: Name; evidence: string })[];
  leaders: (Lines & {
    region: Name;
    role: string;
    holder: Name;
    leaders: number | null;
    chains: number | null;
    chain: Name;
    evidence: string;
  })[];
  clusters: (Lines & { name: string; region: Name; type: Name })[];
  mechanisms: (Lines & { region: Name; name: Name; components: string[] })[];
  experts: (Lines & { name: string; affiliation: Name; post: Name; quote: Name })[];
  figures: (Lines & { subject: Name; region: Name; metric: Name; value: number | null; unit: Name; year: number | null })[];
  problems: (Lines & { region: Name; text: string })[];
  proposals: (Lines & { title: string; questions: string[] })[];
  enterprises: (Lines & { name: string; role: Name })[];
  media: (Lines & { name: string })[];
  diffusion: DiffusionRow[];
  conflicts: ConflictRow[];
}

/** The facts of one source from its statements, in the order of the source. Negated and called-for claims are no facts. */
export function factsOf(all: readonly Statement[]): Facts {
  const bare = Object.entries(tracedFacts(all)).map(([kind, rows]) => [kind, rows.map(({ by: _, ...row }) => row)]);
  return Object.fromEntries(bare) as Facts;
}

/** The same facts, each with the statements that it rests on. */
export function tracedFacts(all: readonly Statement[]): { [Kind in keyof Facts]: (Facts[Kind][number] & Traced)[] } {
  const statements = all.filter((one) => one.polarity === 'affirmed' && one.modality !== 'called_for');
  const things = toldOf(statements);
  const of = (...kinds: string[]) =>
    [...things.values()].filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.start - b.start);
  const nameOf = (id: string | undefined) => text(things.get(id ?? ''), 'name');
  const end = (told: Told, predicate: string) => linked(told, predicate)[0]?.object?.id;
  const regionOf = (told: Told) => end(told, 'IN_REGION') ?? null;
  const regionName = (told: Told) => nameOf(regionOf(told) ?? undefined);
  const traced = ({ about }: Told): Lines & Traced => ({
    lines: linesOf(about.filter(({ predicate }) => predicate !== 'REPORTED_BY')),
    by: about,
  });

  return {
    documents: of('Document').map((told) => ({
      title: text(told, 'name') ?? told.id,
      number: printedNumber(told),
      date: chosen(told, 'date'),
      issuers: linked(told, 'ISSUED_BY')
        .sort((a, b) => Number(a.qualifiers?.['order'] ?? 0) - Number(b.qualifiers?.['order'] ?? 0))
        .map((one) => String(one.qualifiers?.['printed'] ?? nameOf(one.object?.id))),
      region: regionName(told),
      kind: text(told, 'genre') ?? '其他',
      ...traced(told),
    })),
    regions: of(...regionKinds)
      .filter((told) => told.kind !== 'Nation' && told.about.some(({ rule }) => rule === 'region-named'))
      .map((told) => ({ name: text(told, 'name') ?? told.id, level: told.kind.toLowerCase(), ...traced(told) })),
    adoptions: of('Adoption')
      .filter((told) => regionOf(told) !== null)
      .map((told) => ({
        region: regionName(told) ?? '',
        policy: valuesOf(told, 'scheme').map(String)[0] ?? nameOf(end(told, 'OF_POLICY')) ?? '',
        date: chosen(told, 'date'),
        status: (chosen(told, 'status') ?? 'adopted').replace('similar', 'adopted'),
        document: nameOf(end(told, 'BY_DOCUMENT')),
        evidence: quoteOf(told.about),
        ...traced(told),
      })),
    leaders: of('Leadership')
      .filter((told) => text(told, 'role') !== null)
      .map((told) => ({
        region: regionName(told),
        role: text(told, 'role') ?? '链长',
        holder: text(told, 'holder'),
        leaders: number(told, 'leaders'),
        chains: number(told, 'chains'),
        chain: linked(told, 'LEADS').length === 1 ? nameOf(end(told, 'LEADS')) : null,
        evidence: quoteOf(told.about),
        ...traced(told),
      })),
    clusters: of('Cluster', 'IndustryChain').map((told) => ({
      name: text(told, 'name') ?? told.id,
      region: regionName(told),
      type: text(told, 'clusterType'),
      ...traced(told),
    })),
    mechanisms: of('Mechanism').map((told) => ({
      region: regionName(told),
      name: text(told, 'name'),
      components: linked(told, 'HAS_COMPONENT')
        .sort((a, b) => Number(a.qualifiers?.['order'] ?? 0) - Number(b.qualifiers?.['order'] ?? 0))
        .map((one) => nameOf(one.object?.id) ?? ''),
      ...traced(told),
    })),
    experts: of('Expert').map((told) => ({
      name: text(told, 'name') ?? told.id,
      affiliation: text(told, 'affiliation'),
      post: valuesOf(told, 'post').join('、') || null,
      quote: text(told, 'said'),
      ...traced(told),
    })),
    figures: of('Observation').map((told) => ({
      subject: text(told, 'of'),
      region: regionName(told),
      metric: text(told, 'metric'),
      value: number(told, 'value'),
      unit: text(told, 'unit'),
      year: Number(chosen(told, 'date')?.slice(0, 4)) || null,
      ...traced(told),
    })),
    problems: of('Problem').map((told) => ({ region: regionName(told), text: text(told, 'text') ?? '', ...traced(told) })),
    proposals: of('Proposal').map((told) => ({
      title: text(told, 'name') ?? '',
      questions: valuesOf(told, 'question').map(String),
      ...traced(told),
    })),
    enterprises: of('Enterprise').map((told) => ({
      name: text(told, 'name') ?? '',
      role: text(told, 'companyRole'),
      ...traced(told),
    })),
    media: of('Medium').map((told) => ({ name: text(told, 'name') ?? told.id, ...traced(told) })),
    diffusion: diffusionOf(statements, nameOf),
    conflicts: conflictsOf(statements, nameOf),
  };
}

/** The value that the graph would show for an attribute of which a source gives several. */
function chosen(told: Told, name: AttributeName): string | null {
  const how = attributes[name].choose;
  // What only follows from the source's own day is not what it states.
  const same = told.about.filter((one) => one.predicate === name && one.assertion === 'stated');
  const value = how === 'all' || same.length === 0 ? undefined : choose(how, same, told.about);
  return value === undefined ? null : String(value);
}

const printedNumber = (told: Told) => text(told, 'number');
