import { useSignal } from '@preact/signals';
import { type Member, membersOf } from '../contract/members.ts';
import type { Kind } from '../contract/operations.ts';
import { typeWords } from '../contract/words.ts';
import { schemas, text } from '../store.ts';
import { Said } from './Said.tsx';

/** The shape of a body: its media type, and its members one below the other. */
export function Tree({ kind: { media, schema } }: { kind: Kind }) {
  return (
    <div class="tree">
      <p>
        <code>{media}</code> <code class="type">{schema ? typeWords(schema) : ''}</code>
      </p>
      {schema && <Members members={membersOf(schema, schemas.value)} depth={0} />}
    </div>
  );
}

function Members({ members, depth }: { members: readonly Member[]; depth: number }) {
  if (members.length === 0) return null;
  return (
    <ul>
      {members.map((one) => (
        <li key={one.name}>{one.inner ? <Opening member={one} depth={depth} /> : <Row member={one} />}</li>
      ))}
    </ul>
  );
}

/** Levels that are open at first: the envelope and its rows. */
const open = 1;

/** What stands below is made when it is opened: some trees have thousands of members. */
function Opening({ member, depth }: { member: Member; depth: number }) {
  const isOpen = useSignal(depth < open);
  return (
    <details
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>
        <Row member={member} />
      </summary>
      {isOpen.value && member.inner && (
        <Members members={membersOf(member.inner, schemas.value, member.trail)} depth={depth + 1} />
      )}
    </details>
  );
}

function Row({ member: { name, type, required, description, cut } }: { member: Member }) {
  const t = text.value;
  return (
    <span class="member">
      <b>{name}</b> <code class="type">{type}</code> {!required && <small>{t.optional}</small>}{' '}
      {cut && <small>{t.recursive}</small>} {description && <Said words={description} />}
    </span>
  );
}
