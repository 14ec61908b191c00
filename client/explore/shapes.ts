import * as z from 'zod/mini';

// What the service answers, as far as this view uses it.

const Text = z.nullish(z.string());
const Refs = z.array(z.string());
const Thing = z.object({ id: z.string(), kind: z.string(), label: z.string() });

export const Neighbourhoods = z.object({
  data: z.array(
    z.object({
      ...Thing.shape,
      date: Text,
      earliest: Text,
      latest: Text,
      links: z.array(
        z.object({
          relation: z.string(),
          direction: z.string(),
          neighbour: Thing,
          assertion: z.string(),
          modality: z.string(),
          polarity: z.string(),
          confidence: z.number(),
          evidence: Refs,
        }),
      ),
    }),
  ),
  meta: z.object({ dataset: z.string(), unknown: z.array(z.string()) }),
});

export const Hits = z.object({
  data: z.array(
    z.object({
      ...Thing.shape,
      matched: z.object({ field: z.string(), text: z.string() }),
      about: z.array(Thing),
    }),
  ),
  meta: z.object({ total: z.number() }),
});

const Claim = { assertion: z.string(), modality: z.string(), polarity: z.string(), evidence: Refs };

/** All that is said of a thing. */
export const Details = z.object({
  data: z.object({
    ...Thing.shape,
    attributes: z.array(
      z.object({
        name: z.string(),
        zh: z.string(),
        en: z.string(),
        conflict: z.boolean(),
        values: z.array(z.object({ value: z.union([z.string(), z.number(), z.boolean()]), ...Claim })),
      }),
    ),
    evidence: Refs,
  }),
});
