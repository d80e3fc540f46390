import { setTimeout as delay } from 'node:timers/promises';
import { subscribeTo } from './subscriber.ts';

/** What a process of subscribers tells: that all subscriptions are open, and how everything came. */
export interface SubscribersReport {
  state: 'open' | 'done';
  /** Once done: how long each event took from its emission to each subscriber, in milliseconds. */
  latencies?: Float64Array;
  /** What went wrong, as far as it is not too much. */
  faults?: readonly string[];
}

const atOnce = 50;
const maxFaults = 10;

/** Subscribers come from many places: a gateway may limit what one address has open. */
const subscribersOfAddress = 250;

const url = process.argv[2]!;
/** How many subscribers, how many events for each, and which part of all subscribers these are. */
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
    // One fault fails the bench; the first few of them say what it is.
    if (faults.push(what) === maxFaults) report();
  },
};

// Asked for when it takes too long; and nothing outlives the bench that started it.
process.on('message', report);
process.on('disconnect', () => process.exit());

for (let started = 0; started < subscribers; started += 1) {
  while (started - counts.subscribed >= atOnce && faults.length === 0) await delay(1);
  const localAddress = `127.0.${part}.${2 + Math.floor(started / subscribersOfAddress)}`;
  subscribeTo({ url, localAddress, lastNumber: events }, on);
}
