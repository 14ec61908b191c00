/** From `from` up to but not including `to`, in the unit of the data (days for dates); an instant where both are equal. */
export interface Interval {
  from: number;
  to: number;
}

/** A region takes up a policy at some time in the interval. */
export interface Adoption extends Interval {
  /** Index into `Cascades.regions`. */
  region: number;
  /** Regions that a document of the adopter names as its models: one of them is the source of this adoption. */
  follows?: readonly number[];
}

/** One cascade: who took up one policy, and who could have. */
export interface Policy {
  id: string;
  /**
   * Cascades of one family are told of the same adoptions, as the components of one policy are: a model reads each, but
   * together they count as one where it matters how many there are.
   */
  family?: string;
  /** At most one for each region, in the order of `region`. */
  adoptions: readonly Adoption[];
  /**
   * Regions known not to have adopted by the cut-off although they could have. All others without an adoption are
   * unknown: nothing is concluded from their silence.
   */
  abstained: readonly number[];
}

/** A region or a body that adopts like one; a national body is a region of level `nation` with dates of its own. */
export interface Region {
  id: string;
  parent?: string;
  level?: string;
}

/** A weak cue that `destination` follows `origin`: the probability of taking over a policy is Beta(a, b) beforehand. */
export interface Prior {
  origin: number;
  destination: number;
  a: number;
  b: number;
}

/** The input of every model: policies × regions, dates as intervals. */
export interface Cascades {
  /** In the order of their ids. */
  regions: readonly Region[];
  /** In the order of their ids. */
  policies: readonly Policy[];
  /** Up to when the data were watched, in the unit of the dates. */
  cutOff: number;
  priors: readonly Prior[];
}
