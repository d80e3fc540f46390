import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartedProcess } from '../started-process.ts';
import type { SubscribersReport } from './subscribers.ts';

/** So many sockets one process reads without being the slowest part. */
const maxOfProcess = 5000;

interface Subscribers {
  process: StartedProcess;
  isOpen: boolean;
  report?: SubscribersReport;
}

/** What came to all subscribers together. */
export interface Delivery {
  /** How long each event took from its emission to each subscriber, in milliseconds, ascending. */
  latencies: Float64Array;
  faults: readonly string[];
}

/** The subscribers of one gateway, in as few processes as can read what it sends. */
export class SubscriberProcesses {
  readonly #all: readonly Subscribers[];

  constructor(url: string, subscribers: number, events: number) {
    const count = Math.ceil(subscribers / maxOfProcess);
    this.#all = Array.from({ length: count }, (_, index) => {
      const share = Math.floor(subscribers / count) + (index < subscribers % count ? 1 : 0);
      const args = [join(import.meta.dirname, 'subscribers.ts'), url, ...[share, events, index].map(String)];
      const one: Subscribers = { process: new StartedProcess('subscribers', args, { talks: true }), isOpen: false };
      one.process.child.on('message', (report) => {
        if ((report as SubscribersReport).state === 'open') one.isOpen = true;
        else one.report = report as SubscribersReport;
      });
      return one;
    });
  }

  /** Whether every subscription has delivered something; fails on the first fault that one of them has met. */
  areOpen(): boolean {
    for (const { process, report } of this.#all) {
      if (report) throw new Error(`Subscribers met faults:\n${report.faults!.join('\n')}`);
      if (process.hasEnded) throw new Error(`Subscribers ended:\n${process.output}`);
    }
    return this.#all.every(({ isOpen }) => isOpen);
  }

  /** Waits until everything has come to everyone, or for so long, and says what has come. */
  async delivery(timeoutMs: number): Promise<Delivery> {
    const until = Date.now() + timeoutMs;
    while (!this.#haveReported() && Date.now() < until) await delay(20);
    for (const { process, report } of this.#all) if (!report) process.child.send('report');
    while (!this.#haveReported()) await delay(20);
    const reports = this.#all.map(({ report }) => report!);
    return {
      latencies: Float64Array.from(reports.flatMap(({ latencies }) => [...latencies!])).sort(),
      faults: reports.flatMap(({ faults }) => faults!),
    };
  }

  async stop(): Promise<void> {
    await Promise.all(this.#all.map(({ process }) => process.stop()));
  }

  #haveReported(): boolean {
    return this.#all.every(({ process, report }) => {
      if (process.hasEnded) throw new Error(`Subscribers ended:\n${process.output}`);
      return report !== undefined;
    });
  }
}
