import type { Line, Piece } from '../answer/lines.ts';
import { AddressLink } from './AddressLink.tsx';

/** Lines of JSON, set in by their depth. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <Row key={index} line={line} />
      ))}
    </>
  );
}

function Row({ line: { indent, pieces } }: { line: Line }) {
  return (
    <div class={`row in-${Math.min(indent, 12)}`}>
      {pieces.map((piece, index) => (
        <PieceOf key={index} piece={piece} />
      ))}
    </div>
  );
}

function PieceOf({ piece: { kind, text: words, href } }: { piece: Piece }) {
  if (href !== undefined) return <AddressLink address={href}>{words}</AddressLink>;
  return <span class={kind}>{words}</span>;
}
