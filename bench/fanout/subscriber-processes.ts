import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartedProcess } from '../started-process.ts';
import type { SubscribersReport } from './subscribers.ts';

/** The number of sockets that one process can read without becoming the bottleneck. */
const maxOfProcess = 5000;

interface Subscribers {
  process: StartedProcess;
  isOpen: boolean;
  report?: SubscribersReport;
}

/** What all subscribers received. */
export interface Delivery {
  /** The latency of each event to each subscriber, in milliseconds, ascending. */
  latencies: Float64Array;
  faults: readonly string[];
}

/** The subscribers of one gateway, in as few processes as can keep up with it. */
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

  /** Whether every subscription has delivered an event; throws if one has reported a fault. */
  areOpen(): boolean {
    for (const { process, report } of this.#all) {
      if (report) throw new Error(`Subscribers reported faults:\n${report.faults!.join('\n')}`);
      if (process.hasEnded) throw new Error(`Subscribers ended:\n${process.output}`);
    }
    return this.#all.every(({ isOpen }) => isOpen);
  }

  /** Waits until everyone has received everything or the timeout expires, and returns what was received. */
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
