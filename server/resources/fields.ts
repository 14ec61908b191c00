import { type Kind, kindNames, kinds } from '../../graph/kinds.ts';
import { type Attribute, type AttributeName, attributes, type Relation, relations } from '../../graph/predicates.ts';
import type { Field } from '../grammar/table.ts';
import type { ThingType } from '../names/resolve.ts';

/** Firmest first: what a thing is known as is the firmest that is said of it. */
export const modalities = ['fact', 'planned', 'exploring', 'called_for'] as const;

/** A label that things of one resource share: `Region`, `Document`. */
export type Label = Exclude<ThingType, 'Thing'>;

/** A field that the statements of one predicate fill. */
export interface StatedField extends Field {
  predicate: string;
}

export const isStated = (field: Field): field is StatedField => 'predicate' in field;

const general = { many: false, allowed: null, things: null } as const;

/**
 * The fields of things that bear a label: what they are, then every attribute and relation that the vocabulary gives their
 * kinds, then what follows from these. A new attribute of the vocabulary is a field without further ado.
 */
export function fieldsOf(label: Label): Field[] {
  const own = kindNames.filter((kind) => (kinds[kind].labels as readonly string[]).includes(label));
  const stated = statedFields(own);
  const has = (name: string) => stated.some((field) => field.name === name);
  return [
    { ...general, name: 'id', type: 'text', zh: '标识', en: 'id' },
    { ...general, name: 'kind', type: 'text', allowed: own, zh: '种类', en: 'kind' },
    { ...general, name: 'label', type: 'text', zh: '称呼', en: 'what it is called', follows: 'name' },
    ...stated,
    ...(has('date') ? dateParts : []),
    ...(has('region') || has('partOf') ? [within(has('region') ? 'region' : 'partOf')] : []),
    ...(label === 'Document' ? [merged] : []),
    { ...general, name: 'modality', type: 'text', allowed: modalities, zh: '语气', en: 'the firmest way in which it is told' },
    {
      ...general,
      name: 'conflict',
      type: 'text',
      many: true,
      zh: '冲突',
      en: 'attributes of which sources give values that cannot all be true',
    },
    { ...general, name: 'source', type: 'text', many: true, zh: '来源', en: 'ids of the sources that tell of it' },
    { ...general, name: 'sources', type: 'number', zh: '来源数', en: 'number of these sources' },
  ];
}

const dateParts: Field[] = [
  { ...general, name: 'year', type: 'number', zh: '年份', en: 'year, where the date lies in one', follows: 'date' },
  { ...general, name: 'earliest', type: 'date', zh: '最早', en: 'first day that the date can mean', follows: 'date' },
  { ...general, name: 'latest', type: 'date', zh: '最晚', en: 'last day that the date can mean', follows: 'date' },
];

const merged: Field = {
  ...general,
  name: 'merged',
  type: 'text',
  many: true,
  zh: '并入',
  en: 'ids under which other sources name it',
};

const within = (follows: string): Field => ({
  name: 'within',
  type: 'thing',
  many: true,
  allowed: null,
  things: 'Region',
  zh: '所在及上级地区',
  en: 'its regions and all that these are part of',
  follows,
});

function statedFields(own: readonly Kind[]): StatedField[] {
  const some = (of: Attribute['of']) => of === 'every' || of.some((kind) => own.includes(kind));
  // What a thing without a name is called stands in `label` of its row.
  const named = (Object.keys(attributes) as AttributeName[]).filter((name) => name !== 'label' && some(attributes[name].of));
  // Documents that are the same are one row.
  const related = Object.entries<Relation>(relations).filter(([type, { from }]) => type !== 'SAME_AS' && some(from));
  return [...named.map(attributeField), ...related.map(([type, relation]) => relationField(type, relation))];
}

function attributeField(name: AttributeName): StatedField {
  const { type, choose, zh, en, values }: Attribute = attributes[name];
  return {
    name,
    predicate: name,
    type: type === 'string' ? 'text' : type,
    many: choose === 'all',
    allowed: values ?? null,
    things: null,
    zh,
    en,
  };
}

function relationField(predicate: string, { field, to, zh, en }: Relation): StatedField {
  return { name: field, predicate, type: 'thing', many: true, allowed: null, things: shared(to), zh, en };
}

/** The label that all of these kinds bear, and that other kinds do not need to. */
function shared(to: readonly Kind[]): ThingType {
  const [first, ...rest] = to.map((kind) => kinds[kind].labels as readonly string[]);
  const common = first?.find((label) => rest.every((other) => other.includes(label)));
  return (common as Label | undefined) ?? 'Thing';
}
