/** A part of a way of working as a vocabulary lists it; the caller brings the vocabulary. */
export interface Component {
  id: string;
  zh: string;
  en: string;
  /** What its wordings have in common. */
  wordings: RegExp;
  /** The policy is called by it: to have it is no sign of copying. */
  intrinsic?: true;
}
