import { flatRelation, flatThing } from '../flat.ts';
import type { Format } from '../format.ts';

/** A graph as graphology serialises it: `new MultiDirectedGraph().import(JSON.parse(text))`. */
export const json: Format = {
  name: 'json',
  media: 'application/json',
  extension: 'json',
  async *write({ dataset, title, answer, sources, things, relations }) {
    const attributes = { title, dataset, answer, sources: [...sources.values()] };
    const options = { type: 'directed', multi: true, allowSelfLoops: true };
    yield `{"attributes":${JSON.stringify(attributes)},"options":${JSON.stringify(options)},"nodes":[`;
    yield* listed(things(), (one) => ({ key: one.id, attributes: flatThing(one) }));
    yield '],"edges":[';
    yield* listed(relations(), (one) => ({ key: one.id, source: one.from, target: one.to, attributes: flatRelation(one) }));
    yield ']}\n';
  },
};

/** Items of a JSON list, a line each. */
export async function* listed<Item>(items: AsyncIterable<Item>, written: (item: Item) => unknown): AsyncGenerator<string> {
  let before = '\n';
  for await (const item of items) {
    yield before + JSON.stringify(written(item));
    before = ',\n';
  }
}
