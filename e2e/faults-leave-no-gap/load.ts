import { until } from '@hub/shared/testing/until.ts';
import type { SeparateHub } from '../each-part-in-its-own-process/separate-hub.ts';
import { answeredWithinMs } from './faulty-hub.ts';
import { Follower } from './follower.ts';
import { LedgerWriter } from './ledger-writer.ts';
import { QueryClient } from './query-client.ts';
import { questions } from './questions.ts';
import { arrangeSupplies } from './supplies.ts';

const clientsOfEachQuestion = 5;
const pauseMs = 100;
/** Long enough for a busy machine. */
const maxWaitMs = 180_000;

/** How many partners of each organisation follow the ledger; some see every line, others those of one supply. */
const followersOf = { bjmpa: 14, customs: 6, keyuan: 10, bch: 7, importer2: 8, hospital2: 5 };
export const subscribed = Object.keys(followersOf);
const concernedByFirst = new Set(['bjmpa', 'customs', 'keyuan', 'bch']);
const concernedBySecond = new Set(['bjmpa', 'customs', 'importer2', 'hospital2']);

/** 50 clients that query, 50 that subscribe, and two importers that write ledger lines. */
export class Load {
  readonly clients: readonly QueryClient[];
  readonly followers: readonly Follower[];
  readonly #writers: readonly [LedgerWriter, LedgerWriter];
  #stop = new AbortController();
  #running: Promise<unknown> = Promise.resolve();
  #failure: unknown;

  private constructor(
    clients: readonly QueryClient[],
    followers: readonly Follower[],
    writers: readonly [LedgerWriter, LedgerWriter],
  ) {
    this.clients = clients;
    this.followers = followers;
    this.#writers = writers;
  }

  static async on(hub: SeparateHub): Promise<Load> {
    const { url } = hub.gateway;
    const [first, second] = await arrangeSupplies(hub);
    const clients = questions.map(async (question) => {
      const token = question.organisation && (await hub.tokenOf(question.organisation));
      const options = { url, token, question, answeredWithinMs, pauseMs };
      return times(clientsOfEachQuestion, () => new QueryClient(options));
    });
    const followers = Object.entries(followersOf).map(async ([organisation, count]) => {
      const token = await hub.tokenOf(organisation);
      return times(count, () => new Follower(url, token, organisation));
    });
    const writers = [new LedgerWriter(first), new LedgerWriter(second)] as const;
    return new Load((await Promise.all(clients)).flat(), (await Promise.all(followers)).flat(), writers);
  }

  start(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    for (const follower of this.followers) follower.start();
    this.#running = Promise.all([...this.clients, ...this.#writers].map((each) => each.run(signal)));
    this.#running.catch((error: unknown) => (this.#failure = error));
  }

  /** Stops queries and writes; followers stop after the last line, and resume there on the next `start`. */
  async stop(): Promise<void> {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    await this.#running;
    const [first, second] = await Promise.all([this.#writers[0].clear(), this.#writers[1].clear()]);
    await this.until(() =>
      this.followers.every(
        (follower) =>
          (!concernedByFirst.has(follower.organisation) || follower.hasHeardOf(first)) &&
          (!concernedBySecond.has(follower.organisation) || follower.hasHeardOf(second)),
      ),
    );
    await Promise.all(this.followers.map((follower) => follower.stop()));
  }

  /** Stops everything at once and ignores failures. */
  async abandon(): Promise<void> {
    this.#stop.abort();
    await Promise.allSettled(this.followers.map((follower) => follower.stop()));
  }

  /** Waits for a condition under load. */
  async until(condition: () => boolean): Promise<void> {
    await until(() => {
      if (this.#failure) throw this.#failure;
      return condition();
    }, maxWaitMs);
  }

  /** Waits until each follower has received a new line. */
  async untilAllHear(): Promise<void> {
    const now = performance.now();
    await this.until(() => this.followers.every((follower) => follower.hasHeardSince(now)));
  }

  /** How many lines of the ledger were written. */
  get lines(): number {
    return this.#writers[0].lines + this.#writers[1].lines;
  }
}

const times = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);
