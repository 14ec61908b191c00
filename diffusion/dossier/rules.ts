import type { Case, Reference, Rung } from './case.ts';

/** A rule of the ladder: the first that holds gives the verdict. `reasons` is empty where it does not hold. */
export interface Rule {
  id: string;
  rung: Rung;
  /** One sentence for the reader: why this rung. */
  zh: string;
  en: string;
  /** What it rests on by id; `order` and `channel` name those parts of the dossier. */
  reasons(facts: Case): readonly string[];
}

const stated = ({ references }: Case, fits: (one: Reference) => boolean) =>
  references.filter((one) => one.assertion === 'stated' && fits(one)).map(({ id }) => id);
const affirmed = (facts: Case) => stated(facts, ({ polarity }) => polarity === 'affirmed');
const denied = (facts: Case) => stated(facts, ({ polarity, modality }) => polarity === 'negated' && modality === 'fact');
const learned = (facts: Case, ...modalities: Reference['modality'][]) =>
  stated(
    facts,
    ({ polarity, relation, modality }) => polarity === 'affirmed' && relation !== 'REFERRED_TO' && modalities.includes(modality),
  );
const named = (facts: Case) =>
  stated(
    facts,
    ({ polarity, relation, modality }) => polarity === 'affirmed' && relation === 'REFERRED_TO' && modality === 'fact',
  );
const against = (facts: Case) => [...facts.contrasts, ...denied(facts)];
const shared = ({ kept, recast, wording }: Case) => [...kept, ...recast, ...wording];
const all = (...parts: readonly (readonly string[])[]) => (parts.every((part) => part.length > 0) ? parts.flat() : []);
const when = (holds: boolean, reason: string) => (holds ? [reason] : []);

/** Every rule in the order of asking. What sources say stands before what dates and likeness suggest. */
export const rules: readonly Rule[] = [
  {
    id: 'against-and-for',
    rung: 'consistent with copying',
    zh: '来源既写明参照，又写明不同或否认：两说并存，不能高于“与仿照相容”。',
    en: 'Sources state both a reference and a contrast or a denial: with both standing, no more than consistent with copying.',
    reasons: (facts) => all(against(facts), affirmed(facts)),
  },
  {
    id: 'against',
    rung: 'contradicted',
    zh: '来源把两地对照或否认参照，没有一处写明参照：对照高于先后与共有要素。',
    en: 'Sources set the two against each other or deny a reference, and none states one: that outweighs order and likeness.',
    reasons: against,
  },
  {
    id: 'stated',
    rung: 'documented',
    zh: '来源写明后者学习、参照前者，或前者发文要求后者，并作为已有之事。',
    en: 'A source states as fact that the follower learned from the model, or that the model directed it.',
    reasons: (facts) => learned(facts, 'fact'),
  },
  {
    id: 'planned-on-it',
    rung: 'documented',
    zh: '后者的做法本身还是计划，来源写明这一计划拟参照前者。',
    en: "The follower's scheme is itself a plan, and a source states that it is to be modelled on the other.",
    reasons: (facts) => (facts.planned ? learned(facts, 'planned') : []),
  },
  {
    id: 'intended',
    rung: 'likely copied',
    zh: '来源写明后者拟参照前者：只是计划，不算文献记载的仿照。',
    en: 'A source states that the follower means to model on the other: an intention, which documents no copying.',
    reasons: (facts) => learned(facts, 'planned', 'exploring'),
  },
  {
    id: 'reversed',
    rung: 'contradicted',
    zh: '后者的日期一定早于前者，又没有来源写明参照。',
    en: 'The follower is surely the earlier of the two, and no source states that it learned from the other.',
    reasons: (facts) => when(facts.order === 'reversed', 'order'),
  },
  {
    id: 'named-and-kept',
    rung: 'likely copied',
    zh: '来源写明后者提及前者为先行者，前者一定在先，后者又保留了它的要素。',
    en: 'A source has the follower name the model as earlier, which it surely was, and components were kept.',
    reasons: (facts) => all(named(facts), when(facts.order === 'certain', 'order'), facts.kept),
  },
  {
    id: 'named-from-above',
    rung: 'likely copied',
    zh: '来源写明下级提及上级的做法，上级一定在先。',
    en: 'A source has the lower level name the practice of the level above, which was surely the earlier.',
    reasons: (facts) => all(named(facts), when(facts.order === 'certain', 'order'), when(facts.vertical, 'channel')),
  },
  {
    id: 'words-of-two',
    rung: 'likely copied',
    zh: '两地的来源各有同一段长文字，该政策的其他地区都不用，前者又一定在先。',
    en: 'Sources of different hands have a long run of words that no other region of the policy uses, and the model was surely earlier.',
    reasons: (facts) => all(facts.distinctive, when(facts.order === 'certain', 'order')),
  },
  {
    id: 'referred',
    rung: 'consistent with copying',
    zh: '来源写明后者提及前者，或有人要求参照；这还不是仿照。',
    en: 'A source has the follower name the model, or someone calls for following it; neither is copying yet.',
    reasons: affirmed,
  },
  {
    id: 'shared',
    rung: 'consistent with copying',
    zh: '前者在先或可能在先，两地有共同的要素或文字；相似本身不是仿照的证据。',
    en: 'The model was or may have been earlier and both share components or words; likeness alone proves no copying.',
    reasons: (facts) => all(when(facts.order === 'certain' || facts.order === 'possible', 'order'), shared(facts)),
  },
  {
    id: 'from-above',
    rung: 'consistent with copying',
    zh: '前者是后者的上级，并且一定在先；没有写明参照，也未见共同的要素。',
    en: 'The model stands above the follower and was surely earlier; nothing states a reference, nothing shared is known.',
    reasons: (facts) => all(when(facts.order === 'certain', 'order'), when(facts.vertical, 'channel')),
  },
  {
    id: 'order',
    rung: 'order only',
    zh: '只知前者在先；没有写明参照，未见共同的要素和文字。',
    en: 'Only the order is known: no source states a reference, and nothing shared is known.',
    reasons: (facts) => when(facts.order === 'certain', 'order'),
  },
];
