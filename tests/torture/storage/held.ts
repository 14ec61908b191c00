import { documents } from '../documents.ts';
import { again, harm, refusal, standing, undisturbed } from '../graph.ts';
import { folder, liantu } from '../liantu.ts';
import type { Ordeal } from '../ordeal.ts';
import { service } from '../service.ts';

const commands = [['ingest', documents[0] ?? ''], ['sources'], ['check'], ['remove', 'regions.csv'], ['backup', '/dev/null']];

/** Commands are run on a graph that a service holds. */
export const fileHeld: Ordeal = {
  name: 'file held by a service, embedded',
  promise: 'A command on a graph that a service holds is refused with what to do, and the service goes on undisturbed.',
  times: commands.length,
  async *run(times) {
    const whole = await undisturbed();
    const settings = { LIANTU_DATA: folder() };
    await liantu(['ingest', ...documents], settings);
    const running = await service(settings);
    try {
      for (const command of commands.slice(0, times)) {
        const ended = await liantu(command, settings);
        const wrong = refusal(ended, /^Another process holds .+: send the request to the running server, or stop it/u);
        const { status } = await fetch(new URL('/readyz', running.url));
        const lost = wrong ?? (status === 200 ? undefined : `the service answers ${status}`);
        yield lost === undefined ? {} : { lost: `${command[0]}: ${lost}` };
      }
    } finally {
      await running.stop();
    }
    const lost = harm(await standing(settings), whole) ?? (await again(settings, whole));
    yield lost === undefined ? {} : { lost };
    return undefined;
  },
};
