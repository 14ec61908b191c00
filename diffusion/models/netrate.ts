import { netrate as fitRates } from '../netrate/netrate.ts';
import { drawings } from './drawings.ts';
import type { Model } from './model.ts';

export const netrate: Model = {
  name: 'netrate',
  reading: 'origins add their rates to the hazard of the destination; every adoption but a first one has a source',
  fit(cascades, imputations, random, { rate: given }) {
    const { drawings: drawn, rate } = drawings(cascades, imputations, random);
    return {
      drawings: drawn,
      rate: given ?? rate,
      score: (drawing, counts) => fitRates(cascades, drawn[drawing] as (typeof drawn)[number], { rounds: 25, counts }).adoptions,
      details: {},
    };
  },
};
