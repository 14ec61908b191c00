import { anchorsOf } from '../core/anchor.ts';
import { excerpt, type Piece } from '../core/excerpt.ts';
import type { Passage } from '../core/passages.ts';
import { isQuote } from '../core/quotes.ts';
import { openQuote } from '../core/things.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { text } from '../store.ts';
import { Take } from './Take.tsx';

/** A passage with its quote marked: serif where a source speaks, a dashed box where only a table of ours does. */
export function Quote({ passage }: { passage: Passage }) {
  return isQuote(passage) ? <Words passage={passage} /> : <TableRow passage={passage} />;
}

/** Characters beyond which a passage is set smaller, so that the panel holds it. */
const longest = 110;

function Words({ passage }: { passage: Passage }) {
  const { line } = text.value;
  const pieces = excerpt(passage);
  return (
    <>
      <blockquote lang="zh" class={pieces.reduce((sum, { text: words }) => sum + words.length, 0) > longest ? 'long' : ''}>
        <p>{pieces.map(piece)}</p>
      </blockquote>
      <p class="src">
        <cite lang="zh">{passage.source.title}</cite>
        {line(passage.line)}
        <br />
        <Standing passage={passage} />
      </p>
    </>
  );
}

function TableRow({ passage }: { passage: Passage }) {
  const { noQuote, noQuoteRow } = text.value;
  return (
    <div class="noq">
      <p>
        <b>{noQuote}</b> {noQuoteRow(passage.line)}
      </p>
      <p class="row" lang="zh">
        {excerpt(passage, 400).map(piece)}
      </p>
      <p class="src">
        <cite lang="zh">{passage.source.title}</cite> <Standing passage={passage} />
      </p>
    </div>
  );
}

/** What the source rests on, and the page that a row of a table names, where the service gives them. */
function Standing({ passage }: { passage: Passage }) {
  const { standings, inSource } = text.value;
  const of = (name: string) => passage.claims.map(({ qualifiers }) => qualifiers[name]).find((one) => one !== undefined);
  const standing = String(of('standing') ?? passage.source.standing);
  const address = String(of('address') ?? '');
  return (
    <>
      {standings[standing] ?? standing}
      {passage.source.date && <> · {passage.source.date}</>}
      {' · '}
      <PageLink change={openQuote(passage.ref)}>{inSource}</PageLink>
      {' · '}
      <Take anchors={anchorsOf(passage)} />
      {/^https?:\/\//.test(address) && (
        <>
          {' · '}
          <a href={address} rel="noopener noreferrer external" target="_blank">
            {new URL(address).hostname}
          </a>
        </>
      )}
    </>
  );
}

const piece = ({ text: words, marked }: Piece, index: number) =>
  marked ? <mark key={index}>{whole(words, true)}</mark> : whole(words, false);

/** The same characters, with the cells of a table told apart, and a mark that runs over a line's end read in one. */
function whole(words: string, marked: boolean) {
  return words.split(/(\t+|\n+)/).map((part, index) => {
    if (part.startsWith('\t'))
      return (
        <span key={index} class="cell">
          {part}
        </span>
      );
    return part.startsWith('\n') && marked ? (
      <span key={index} class="fold">
        {part}
      </span>
    ) : (
      part
    );
  });
}
