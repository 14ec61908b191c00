// On loading, pdfjs makes an object of a class that browsers have, for drawing, which is never done here. In Node the optional
// package @napi-rs/canvas gives it the class; where that is left out, an empty one will do.
for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true });

export {};
