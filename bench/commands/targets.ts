import type { Target } from '../target.ts';
import type { CommandMeasurement } from './measure-commands.ts';

/** The maximum of a command with one pack, and of one with a thousand. */
const single = { statements: 22, processor: 3, wall: 1.3 };
const set = { statements: 30, wall: 2 };

/** What commands may cost relative to the bare driver. */
export function commandTargets(all: readonly CommandMeasurement[]): Target[] {
  return all.flatMap((each) => {
    const { database, what, callers, statements, ratio } = each;
    const where = `${what}, ${database}${callers > 1 ? `, ${callers} callers` : ''}`;
    const most = what.endsWith('1 pack') ? single : set;
    if (most === set)
      return [
        atMost(`${where}: statements`, statements, set.statements),
        atMost(`${where}: wall to the bare driver`, ratio.wallMs, set.wall),
      ];
    if (database === 'mysql') return [atMost(`${where}: wall to the bare driver`, ratio.wallMs, single.wall)];
    return [
      ...(what.startsWith('releaseFromZone') ? [atMost(`${where}: statements`, statements, single.statements)] : []),
      atMost(`${where}: CPU to the bare driver`, ratio.processorMs, single.processor),
    ];
  });
}

function atMost(what: string, value: number, limit: number): Target {
  return { what: `${what} at most ${limit}`, seen: String(Math.round(value * 100) / 100), met: value <= limit };
}
