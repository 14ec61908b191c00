// Loaded before the service: its clock jumps by up to ten years, back or forth, each time a tenth of a second has gone.
const years = 10 * 365 * 86_400_000;
const Real = Date;
const began = performance.now();
const offset = () => {
  const turn = Math.floor((performance.now() - began) / 100);
  return turn === 0 ? 0 : Math.round(years * Math.sin(turn * 12.9898));
};
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + offset());
    else super(...given);
  }
  static now() {
    return Real.now() + offset();
  }
};
