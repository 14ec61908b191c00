import { compose, type Matrix, type Rule } from './content.ts';

/** The operators of a page as pdfjs lists them, by number. */
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** The numbers of those that are followed here. */
export type OperatorNumbers = Record<
  'save' | 'restore' | 'transform' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd' | 'constructPath' | 'endPath',
  number
>;

/** Numbers of the steps of a path, and how many coordinates each has. */
const [moveTo, lineTo, closePath] = [0, 1, 4];
const coordinates = [2, 2, 6, 4, 0];

/** A filled bar up to this thick, in points, draws a line; so does what is this little askew. */
const thickest = 3;
/** Shorter strokes are parts of drawings. */
const shortest = 6;

/** The level and upright lines that a page draws, and the thin bars that stand for such. */
export function rulesOf({ fnArray, argsArray }: Operators, numbers: OperatorNumbers, page: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let place = page;
  fnArray.forEach((operator, at) => {
    const args = argsArray[at];
    if (operator === numbers.save) saved.push(place);
    else if (operator === numbers.restore || operator === numbers.paintFormXObjectEnd) place = saved.pop() ?? page;
    else if (operator === numbers.transform && isMatrix(args)) place = compose(place, args);
    else if (operator === numbers.paintFormXObjectBegin) {
      saved.push(place);
      const [matrix] = Array.isArray(args) ? args : [];
      if (isMatrix(matrix)) place = compose(place, matrix);
    } else if (operator === numbers.constructPath && Array.isArray(args) && args[0] !== numbers.endPath)
      for (const box of strokes(numbersIn(args[1]), place)) if (isRule(box)) rules.push(box);
  });
  return rules;
}

/** The boxes around each stroke of a path; a closed figure that is thin as a whole is one. */
function strokes(path: readonly number[], place: Matrix): Rule[] {
  const figures: [number, number][][] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? closePath;
    const points = path.slice(at + 1, at + 1 + (coordinates[step] ?? 0));
    const figure = figures.at(-1);
    const [first] = figure ?? [];
    if (step === moveTo || !figure) figures.push([mapped(place, points)]);
    else if (step === lineTo) figure.push(mapped(place, points));
    else if (step === closePath && first) figure.push(first);
    // What is bent draws no table.
    else figure.length = 0;
    at += 1 + (coordinates[step] ?? 0);
  }
  return figures.flatMap((figure) => {
    const whole = around(figure);
    if (Math.min(whole.right - whole.left, whole.bottom - whole.top) <= thickest) return [whole];
    return figure.slice(1).map((point, at) => around([figure[at] ?? point, point]));
  });
}

const mapped = ([a, b, c, d, e, f]: Matrix, [x = 0, y = 0]: readonly number[]): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

function around(points: readonly [number, number][]): Rule {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function isRule({ left, right, top, bottom }: Rule): boolean {
  const [width, height] = [right - left, bottom - top];
  return Math.min(width, height) <= thickest && Math.max(width, height) >= shortest;
}

function isMatrix(value: unknown): value is Matrix {
  return (Array.isArray(value) || ArrayBuffer.isView(value)) && [...(value as Iterable<unknown>)].length === 6;
}

/** The steps of a path come as one typed array in a list. */
function numbersIn(value: unknown): number[] {
  const [steps]: unknown[] = Array.isArray(value) ? value : [];
  return ArrayBuffer.isView(steps) || Array.isArray(steps) ? Array.from(steps as Iterable<number>) : [];
}
