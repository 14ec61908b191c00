/**
 * What is read for each item, in order: what comes next is on its way while something is made of what is there, as a store
 * reads beside the process that asks it.
 * @throws what `read` throws, when it is that item's turn
 */
export async function* ahead<Item, Found>(
  items: readonly Item[],
  read: (item: Item) => Promise<Found>,
): AsyncGenerator<Awaited<Found>> {
  let next: Promise<Found> | undefined;
  for (const [index, item] of items.entries()) {
    const found = next ?? read(item);
    const following = items[index + 1];
    next = following === undefined ? undefined : found.then(() => read(following));
    // It fails at its turn; where nobody waits for that any more, nothing has to be told.
    next?.catch(() => {});
    yield await found;
  }
}
