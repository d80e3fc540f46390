import { setTimeout as delay } from 'node:timers/promises';

const pauseMs = 20;
/** A request gives up after this long. */
const patienceMs = 120_000;
const query = JSON.stringify({ query: '{ publishedList(kind: DRUG) { version } }' });

/** Repeats a public query and records how long each answer takes. */
export async function waitingTimes(url: string, signal: AbortSignal): Promise<number[]> {
  const times: number[] = [];
  while (!signal.aborted) {
    const asked = performance.now();
    await askOnce(url);
    times.push(performance.now() - asked);
    await delay(pauseMs);
  }
  return times.sort((a, b) => a - b);
}

async function askOnce(url: string): Promise<void> {
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: query, signal: patience });
    const { data } = (await response.json()) as { data: { publishedList: object | null } };
    if (!data.publishedList) throw new Error('The public query was not answered');
  } catch (error) {
    if (!patience.aborted) throw error;
  }
}
