/**
 * Work that goes on beside the requests, one run at a time: when it is asked for while it runs it runs once more, however often.
 * @returns asks for a run; nobody waits for it
 */
export function inBackground(work: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let last = Promise.resolve();
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    last = last.then(() => {
      waiting = false;
      return work().catch(failed);
    });
  };
}
