/** What some work took per command, in milliseconds. */
export interface Used {
  wallMs: number;
  /** Processor time of this process. */
  processorMs: number;
}

export async function measure(count: number, work: () => Promise<void>): Promise<Used> {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await work();
  const wallMs = (performance.now() - begun) / count;
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs, processorMs: (user + system) / 1000 / count };
}

/** Runs works, each begun as soon as one of the `callers` is free. */
export async function runWith(callers: number, works: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = [...works];
  const keepRunning = async () => {
    for (let work = queue.shift(); work; work = queue.shift()) await work();
  };
  await Promise.all(Array.from({ length: callers }, keepRunning));
}
