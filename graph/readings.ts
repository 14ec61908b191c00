import type { Kind } from './kinds.ts';
import type { RelationType } from './predicates.ts';

/** A sentence with places for the ends of a relation: `{from}` where it starts, `{to}` where it ends. */
export interface Reading {
  zh: string;
  en: string;
}

interface Readings {
  /** As the relation points. */
  forward: Reading;
  /** Told from its end. */
  reverse: Reading;
}

/** Where the general sentence of a relation would not do for what it starts at. */
export const readingsOf: Partial<Record<RelationType, Partial<Record<Kind, Readings>>>> = {
  IN_REGION: {
    Adoption: {
      forward: { zh: '{from}是{to}的做法', en: '{from} is that of {to}' },
      reverse: { zh: '{to}的做法是{from}', en: '{to} has {from}' },
    },
    Document: {
      forward: { zh: '{from}是{to}的文件', en: '{from} is a document of {to}' },
      reverse: { zh: '{to}有文件{from}', en: '{to} has the document {from}' },
    },
    Leadership: {
      forward: { zh: '{from}是{to}的链长职责', en: '{from} is of {to}' },
      reverse: { zh: '{to}的链长职责有{from}', en: '{to} has {from}' },
    },
    Mechanism: {
      forward: { zh: '{from}是{to}的机制', en: '{from} is of {to}' },
      reverse: { zh: '{to}的机制有{from}', en: '{to} has {from}' },
    },
    Observation: {
      forward: { zh: '{from}说的是{to}', en: '{from} is of {to}' },
      reverse: { zh: '{to}的数据：{from}', en: 'of {to} there is {from}' },
    },
    Problem: {
      forward: { zh: '{from}是{to}的问题', en: '{from} is a problem of {to}' },
      reverse: { zh: '{to}的问题：{from}', en: '{to} has the problem {from}' },
    },
  },
  OF_POLICY: {
    Adoption: {
      forward: { zh: '{from}是对{to}的实行', en: '{from} is an adoption of {to}' },
      reverse: { zh: '{to}的实行之一是{from}', en: '{to} has {from}' },
    },
  },
};

/** How each relation reads as a sentence, from either of its ends. */
export const readings: Record<RelationType, Readings> = {
  PART_OF: {
    forward: { zh: '{from}属于{to}', en: '{from} is part of {to}' },
    reverse: { zh: '{to}下辖{from}', en: '{to} contains {from}' },
  },
  IN_REGION: {
    forward: { zh: '{from}在{to}', en: '{from} is in {to}' },
    reverse: { zh: '{to}有{from}', en: '{to} has {from}' },
  },
  OF_POLICY: {
    forward: { zh: '{from}属于{to}', en: '{from} belongs to {to}' },
    reverse: { zh: '{to}之下有{from}', en: '{to} includes {from}' },
  },
  BY_DOCUMENT: {
    forward: { zh: '{from}依据{to}', en: '{from} rests on {to}' },
    reverse: { zh: '{to}是{from}的依据', en: '{to} is the basis of {from}' },
  },
  ISSUED_BY: {
    forward: { zh: '{from}由{to}印发', en: '{from} was issued by {to}' },
    reverse: { zh: '{to}印发了{from}', en: '{to} issued {from}' },
  },
  ABOUT_POLICY: {
    forward: { zh: '{from}涉及{to}', en: '{from} concerns {to}' },
    reverse: { zh: '涉及{to}的有{from}', en: '{to} is dealt with in {from}' },
  },
  CITES: {
    forward: { zh: '{from}以{to}为依据', en: '{from} cites {to}' },
    reverse: { zh: '{to}为{from}所依据', en: '{to} is cited by {from}' },
  },
  DRAFT_OF: {
    forward: { zh: '{from}是{to}的征求意见稿', en: '{from} is a draft of {to}' },
    reverse: { zh: '{to}的征求意见稿是{from}', en: '{to} was drafted as {from}' },
  },
  SAME_AS: {
    forward: { zh: '{from}与{to}是同一文件', en: '{from} is the same document as {to}' },
    reverse: { zh: '{to}与{from}是同一文件', en: '{to} is the same document as {from}' },
  },
  HELD_BY: {
    forward: { zh: '{from}由{to}担任', en: '{from} is held by {to}' },
    reverse: { zh: '{to}担任{from}', en: '{to} holds {from}' },
  },
  LEADS: {
    forward: { zh: '{from}负责{to}', en: '{from} leads {to}' },
    reverse: { zh: '{to}由{from}负责', en: '{to} is led by {from}' },
  },
  HAS_COMPONENT: {
    forward: { zh: '{from}含{to}', en: '{from} has the component {to}' },
    reverse: { zh: '{to}是{from}的一项', en: '{to} is a component of {from}' },
  },
  AFFILIATED_WITH: {
    forward: { zh: '{from}任职于{to}', en: '{from} works at {to}' },
    reverse: { zh: '在{to}任职的有{from}', en: '{to} is where {from} works' },
  },
  SPOKE_ON: {
    forward: { zh: '{from}论及{to}', en: '{from} spoke on {to}' },
    reverse: { zh: '论及{to}的有{from}', en: '{to} was spoken on by {from}' },
  },
  REPORTED_BY: {
    forward: { zh: '{from}见于{to}', en: '{from} was reported by {to}' },
    reverse: { zh: '{to}报道了{from}', en: '{to} reported {from}' },
  },
  LEARNED_FROM: {
    forward: { zh: '{from}学习借鉴{to}', en: '{from} learned from {to}' },
    reverse: { zh: '{to}为{from}所学习借鉴', en: '{to} was a model for {from}' },
  },
  REFERRED_TO: {
    forward: { zh: '{from}提及{to}为先行者', en: '{from} named {to} as earlier' },
    reverse: { zh: '{to}被{from}提及为先行者', en: '{to} was named as earlier by {from}' },
  },
  CONTRASTED_WITH: {
    forward: { zh: '{from}与{to}不同', en: '{from} is contrasted with {to}' },
    reverse: { zh: '{to}与{from}不同', en: '{to} is contrasted with {from}' },
  },
  DIRECTED: {
    forward: { zh: '{from}对{to}提出要求', en: '{from} directed {to}' },
    reverse: { zh: '{to}受{from}要求', en: '{to} was directed by {from}' },
  },
  ORIGINATED: {
    forward: { zh: '{from}首创{to}', en: '{from} originated {to}' },
    reverse: { zh: '{to}由{from}首创', en: '{to} was originated by {from}' },
  },
  MAY_HAVE_FOLLOWED: {
    forward: { zh: '{from}可能仿照{to}', en: '{from} may have followed {to}' },
    reverse: { zh: '{to}可能为{from}所仿照', en: '{to} may have been followed by {from}' },
  },
};
