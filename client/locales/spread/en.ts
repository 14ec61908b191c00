import type { SpreadText } from './zh.ts';

const regions = (count: number) => `${count} ${count === 1 ? 'region' : 'regions'}`;
const ties = (count: number) => `${count} ${count === 1 ? 'tie' : 'ties'}`;

export const en: SpreadText = {
  arrangement: 'Layout',
  arrangements: { map: 'Map', force: 'Force', time: 'Time' },
  laying: 'Laying out …',

  component: 'Component',
  wholePolicy: (policy) => `${policy} (as a whole)`,
  componentWith: (name, count) => `${name} (${regions(count)})`,
  componentsReading: 'Reading components …',
  componentsMissing: 'Components and models could not be read.',
  componentGone: (id) => `The present data have no component “${id}”: the picture shows the whole policy.`,
  componentHint: (without, silent) =>
    `${without} list their scheme without it; ${silent} are told of in part and do not mention it.`,
  askWho: (policy, component) => `Which regions’ ${policy} has “${component}”?`,
  askAfter: (region, policy, component) => `After ${region}, whose ${policy} has “${component}” too?`,
  askWhether: (region, policy, component) => `Does the ${policy} of ${region} have “${component}”?`,
  wordings: 'As worded',
  noComponent: (component) => `Its scheme is listed, and “${component}” is not in it.`,
  notMentioned: (component) => `What the sources tell of its scheme does not mention “${component}”, which is not “without it”.`,

  least: 'Least evidence',
  any: 'any',
  pieces: 'quotes',
  sure: 'confidence of ties',
  sureNames: { '0': 'any', '0.8': 'media', '0.9': 'official' },
  piecesCount: (count, tied) => `${regions(count)}, ${ties(tied)}`,
  sureCount: ties,

  model: 'Model',
  noModel: 'none',
  cannot: 'too few data',
  modelTies: ties,
  modelAnswers: {
    ranking: 'From the order of all policies; inferred, not stated.',
    'no more than chance': 'The order of all policies is no better than shuffled: the models conclude nothing.',
    'not enough data':
      'Too few policies can be compared to tell who followed whom. Precedence says who was early, and often; not who copied.',
  },
  policiesCompared: (policies) => ` Policies that can be compared: ${policies}.`,
  reason: 'The reason in the service’s words',
  agree: (models) => `${models} ${models === 1 ? 'model' : 'models agree'}`,
  agreeKey: 'grey: models that agree, 1–4',
  tieOrder: 'Place',
  tieStability: 'Stability',
  tieStabilityHint: 'share of resamples that have it among the first',
  tieGradeTitle: 'Grade',
  inferredText: (model) => `Inferred by the model “${model}” from the order of all policies. No source states it.`,

  blameTitle: 'No tie fits',
  blame: {
    kinds: (count) => `The switches of kinds keep ${ties(count)} off.`,
    tiers: (count) => `The levels keep ${ties(count)} off.`,
    pieces: (count) => `The least number of quotes keeps ${ties(count)} off.`,
    sure: (count) => `The least confidence keeps ${ties(count)} off.`,
    day: (count) => `It is before both ends of ${ties(count)} have adopted.`,
    all: (count) => `The filters together keep ${ties(count)} off.`,
  },
  liftBlame: {
    kinds: 'Show all kinds',
    tiers: 'Show provinces and cities',
    pieces: 'Any number of quotes',
    sure: 'Any confidence',
    day: 'Go to the last month',
    all: 'Lift all filters',
  },

  legendWithout: 'listed without it',
  legendWithoutShort: 'without',
  legendNotMentionedShort: 'not told',
  legendNotMentioned: 'not mentioned ≠ without',
  tileNotMentioned: 'not mentioned',

  save: 'Export',
  formats: {
    png: 'PNG picture (A4, 300 dpi)',
    svg: 'SVG picture (live text)',
    gexf: 'GEXF graph, with dates and references',
    regions: 'CSV table: regions',
    ties: 'CSV table: ties',
  },
  fileName: 'liantu-diffusion',
  fileOf: { regions: 'regions', ties: 'ties' },
  saveFailed: 'It could not be saved.',
  citation: ({ title, day, name, dataset, address, today }) =>
    `Liantu: ${title} By ${day}. Data ${name}, version ${dataset}. ${address}. Accessed ${today}.`,

  tieTable: 'Ties',
  tieTableLabel: (day) => `The ties of the picture, by ${day}`,
  noTieRows: 'No tie is drawn at this date.',
  columns: { source: 'From', target: 'To', kind: 'Basis', relation: 'Relation', lag: 'Months after', confidence: 'Confidence' },
  tieSummary: (count, kinds) => (count === 0 ? ' No tie is drawn.' : ` ${ties(count)} drawn: ${kinds.join(', ')}.`),
  kindCount: (kind, count) => `${count} ${kind}`,
};
