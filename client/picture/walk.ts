/** Slows down towards the end. @param share 0 to 1 */
const ease = (share: number): number => 1 - (1 - share) ** 3;

export const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

/**
 * Calls `step` with a share from 0 to 1 for some milliseconds, once a frame, the first time at once; 0 milliseconds are the end.
 * @returns how to stop it
 */
export function walk(milliseconds: number, step: (share: number) => void): () => void {
  if (milliseconds <= 0) {
    step(1);
    return () => {};
  }
  const start = performance.now();
  let frame = 0;
  const next = (now: number) => {
    const share = Math.min(1, Math.max(0, (now - start) / milliseconds));
    if (share < 1) frame = requestAnimationFrame(next);
    step(ease(share));
  };
  next(start);
  return () => cancelAnimationFrame(frame);
}

/** Milliseconds of a kind of motion, as the style sheet has it: 0 where motion is not wanted. */
export const motion = (name: 'm-step' | 'm-view'): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(`--${name}`)) || 0;
