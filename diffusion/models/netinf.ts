import { netinf as infer } from '../netinf/netinf.ts';
import { average } from './average.ts';
import { drawings } from './drawings.ts';
import type { Model } from './model.ts';

export const netinf: Model = {
  name: 'netinf',
  reading:
    'the network that explains the adoptions best, each by one earlier adopter; a region that is early in everything by itself looks like a model',
  fit(cascades, imputations, random, { rate: given, weighting, edges: most }) {
    const { drawings: drawn, rate: fitted } = drawings(cascades, imputations, random);
    const rate = given ?? fitted;
    const size = cascades.regions.length;
    const tables = (drawing: number, counts?: Float64Array) => {
      const [gain, p] = [new Float64Array(size * size), new Float64Array(size * size).fill(1)];
      const { edges } = infer(drawn[drawing] as (typeof drawn)[number], {
        rate,
        weighting: weighting ?? 'paper',
        ...(most === undefined ? {} : { edges: most }),
        ...(counts ? { counts } : {}),
      });
      for (const edge of edges) {
        const pair = edge.origin * size + edge.destination;
        gain[pair] = edge.gain;
        p[pair] = Number.isNaN(edge.p) ? 1 : edge.p;
      }
      return { gain, p };
    };
    const all = drawn.map((_, drawing) => tables(drawing));
    return {
      drawings: drawn,
      rate,
      score: (drawing, counts) => (counts ? tables(drawing, counts) : (all[drawing] as (typeof all)[number])).gain,
      details: { p: average(all.map(({ p }) => p)) },
    };
  },
};
