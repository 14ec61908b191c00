import { precedence as earlier } from '../precedence/precedence.ts';
import { drawings } from './drawings.ts';
import type { Model } from './model.ts';

export const precedence: Model = {
  name: 'precedence',
  reading:
    'earlier and often: the origin adopted before the destination, more often and sooner before; this is order, not copying',
  fit(cascades, imputations, random, { rate: given }) {
    const { drawings: drawn, rate: fitted } = drawings(cascades, imputations, random);
    const rate = given ?? fitted;
    return {
      drawings: drawn,
      rate,
      score: (drawing, counts) => earlier(drawn[drawing] as (typeof drawn)[number], rate, counts),
      details: {},
    };
  },
};
