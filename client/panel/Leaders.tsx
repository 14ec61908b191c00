import { fetchLeaders } from '../api.ts';
import { leadersOf } from '../core/leaders.ts';
import { text } from '../store.ts';
import { useLoad } from './useLoad.ts';

const most = 6;

/** Who leads the chains there, as far as sources say; nothing where they do not. */
export function Leaders({ region }: { region: string }) {
  const load = useLoad(region, (signal) => fetchLeaders(region, signal));
  const leaders = leadersOf(load.value ?? []);
  const { leaders: title, more, leaderCount } = text.value;
  if (leaders.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {leaders.slice(0, most).map(({ id, role, holder, led, leaders: count, chains }) => (
        <dd key={id} lang="zh">
          {[role, holder].filter(Boolean).join(' · ')}
          {count !== null && <small> {leaderCount(count, chains)}</small>}
          {led.length > 0 && <small> {led.slice(0, 4).join('、') + (led.length > 4 ? '……' : '')}</small>}
        </dd>
      ))}
      {leaders.length > most && <dd class="s">{more(leaders.length - most)}</dd>}
    </div>
  );
}
