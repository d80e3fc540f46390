import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** The machine that a bench ran on; the figures mean nothing without it. */
export function describeMachine() {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.version,
    date: new Date().toISOString(),
    loadBefore: load(),
  };
}

/** The load average of the last minute. If it was high before, other programs were running. */
function load(): number {
  return Math.round(loadavg()[0]! * 10) / 10;
}

export type Machine = ReturnType<typeof describeMachine>;

export function machineText({ processor, cores, memoryGb, node, date, loadBefore }: Machine): string {
  return `${processor}, ${cores} cores, ${memoryGb} GB, Node ${node}, ${date}, load ${loadBefore} before and ${load()} after`;
}
