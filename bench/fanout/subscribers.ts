import { setTimeout as delay } from 'node:timers/promises';
import { subscribeTo } from './subscriber.ts';

/** The messages of a subscriber process: that all subscriptions are open, and the final results. */
export interface SubscribersReport {
  state: 'open' | 'done';
  /** Once done: the latency of each event to each subscriber, in milliseconds. */
  latencies?: Float64Array;
  /** The first faults. */
  faults?: readonly string[];
}

const atOnce = 50;
const maxFaults = 10;

/** Subscribers use many addresses, because a gateway may limit connections per address. */
const subscribersOfAddress = 250;

const url = process.argv[2]!;
/** The number of subscribers, of events for each, and the index of this process. */
const [subscribers, events, part] = process.argv.slice(3).map(Number) as [number, number, number];
const latencies = new Float64Array(subscribers * events);
const faults: string[] = [];
const counts = { subscribed: 0, open: 0, done: 0, delivered: 0 };

const send = (report: SubscribersReport) => process.send!(report);
const report = () => send({ state: 'done', latencies: latencies.slice(0, counts.delivered), faults });

const on = {
  subscribed: () => {
    counts.subscribed += 1;
  },
  open: () => {
    counts.open += 1;
    if (counts.open === subscribers) send({ state: 'open' });
  },
  delivered: (latencyMs: number) => {
    latencies[counts.delivered] = latencyMs;
    counts.delivered += 1;
  },
  done: () => {
    counts.done += 1;
    if (counts.done === subscribers) report();
  },
  fault: (what: string) => {
    // One fault fails the bench; the first few are enough to explain it.
    if (faults.push(what) === maxFaults) report();
  },
};

// The bench requests a report on timeout. The process never outlives the bench.
process.on('message', report);
process.on('disconnect', () => process.exit());

for (let started = 0; started < subscribers; started += 1) {
  while (started - counts.subscribed >= atOnce && faults.length === 0) await delay(1);
  const localAddress = `127.0.${part}.${2 + Math.floor(started / subscribersOfAddress)}`;
  subscribeTo({ url, localAddress, lastNumber: events }, on);
}
