/** How a name can match, best first: the order of the hits. */
export const tiers = [
  'exact',
  'short',
  'prefix',
  'phrase',
  'terms',
  'inOrder',
  'homophone',
  'oneSlip',
  'anyOrder',
  'pinyin',
  'initials',
  'pinyinPrefix',
  'initialsPrefix',
  'pinyinWithin',
  'initialsWithin',
  'twoSlips',
  'part',
] as const;

export type Tier = (typeof tiers)[number];

/** Notes that a name matches so. */
export type Mark = (name: number, tier: Tier) => void;

/** The place of each way in the order. */
export const placeOfTier = Object.fromEntries(tiers.map((tier, place) => [tier, place])) as Record<Tier, number>;

/** What readers are told of how something matched. */
export const ways = ['exact', 'prefix', 'phrase', 'characters', 'pinyin', 'near'] as const;

export const wayOf: Record<Tier, (typeof ways)[number]> = {
  exact: 'exact',
  short: 'exact',
  prefix: 'prefix',
  phrase: 'phrase',
  terms: 'characters',
  inOrder: 'characters',
  anyOrder: 'characters',
  pinyin: 'pinyin',
  initials: 'pinyin',
  pinyinPrefix: 'pinyin',
  initialsPrefix: 'pinyin',
  pinyinWithin: 'pinyin',
  initialsWithin: 'pinyin',
  homophone: 'near',
  oneSlip: 'near',
  twoSlips: 'near',
  part: 'near',
};

/** Whether a name that matches so is what was asked for, in another print, language or script. */
export const meant = (tier: Tier) => tier === 'exact' || tier === 'short' || tier === 'pinyin';
