import { Session, type Profiler, type Runtime } from 'node:inspector/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const samplingUs = 200;
const top = 10;

let session: Session | undefined;
/** Processor time by function, in microseconds. */
const spent = new Map<string, number>();

/** From now on, `profiled` works are profiled, which slows them. */
export async function startProfiling(): Promise<void> {
  session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: samplingUs });
}

export const isProfiling = (): boolean => session !== undefined;

/** Does some work, in the profile if there is one. */
export async function profiled<Result>(work: () => Promise<Result>): Promise<Result> {
  if (!session) return work();
  await session.post('Profiler.start');
  const result = await work();
  addProfile((await session.post('Profiler.stop')).profile);
  return result;
}

export function addProfile({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): void {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  for (const [index, id] of samples.entries()) {
    const name = names.get(id)!;
    spent.set(name, (spent.get(name) ?? 0) + Math.max(0, timeDeltas[index]!));
  }
}

/** The functions that took most, each without those that it calls. */
export function topFunctions(): string {
  const counted = [...spent].filter(([name]) => !ignored.has(name)).toSorted((a, b) => b[1] - a[1]);
  const total = counted.reduce((sum, [, time]) => sum + time, 0);
  const lines = counted
    .slice(0, top)
    .map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(5)} %  ${name}`);
  return `Processor time by function:\n${lines.join('\n')}`;
}

/** What is not work, and the profiler's own. */
const ignored = new Set(['(idle)', '(program)', 'post node:inspector']);

function nameOf({ functionName, url, lineNumber }: Runtime.CallFrame): string {
  const name = functionName || '(anonymous)';
  if (url === '') return name === '(anonymous)' ? 'native code' : name;
  if (!url.startsWith('file:')) return `${name} ${url}`;
  const path = relative(process.cwd(), fileURLToPath(url)).replace(/^.*node_modules\//, '');
  return `${name} ${path}:${lineNumber + 1}`;
}
