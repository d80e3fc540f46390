import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, type Msg, type NatsConnection } from '@nats-io/transport-node';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Refusal, type RefusalExtensions } from '../refusal/refusal.ts';

/** How long an answer may take that the other side has at hand. */
export const requestTimeoutMs = 2000;
const drainTimeoutMs = 1000;

/** Room in a message for its headers. */
const headerBytes = 256;

/** What an agency answers another: a value, or that it failed; the reason only where it is a refusal. */
type Reply = { value: unknown } | { failed: true; refusal?: RefusalExtensions };

/** A process's connection to the broker, over which agencies ask each other. It is made anew whenever it breaks. */
export class BrokerConnection {
  readonly nats: NatsConnection;
  readonly jetStream: JetStreamManager;
  readonly #log: Logger;
  #isLost = false;
  /** Told when the connection gets lost. */
  readonly #waiting = new Set<() => void>();

  private constructor(nats: NatsConnection, jetStream: JetStreamManager, broker: string, log: Logger) {
    this.nats = nats;
    this.jetStream = jetStream;
    this.#log = log;
    void this.#watch(broker);
  }

  static async open(urls: readonly URL[], log: Logger): Promise<BrokerConnection> {
    const { protocol, username, password } = urls[0]!;
    const hosts = urls.map(({ host }) => host);
    let nats: NatsConnection | undefined;
    try {
      nats = await connect({
        servers: hosts,
        ...(protocol === 'tls:' ? { tls: {} } : {}),
        ...(username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : {}),
        name: 'hub',
        timeout: requestTimeoutMs,
        // A broker that comes back is found again, whenever that is, and one that fell silent is noticed.
        maxReconnectAttempts: -1,
        reconnectTimeWait: 500,
        ignoreAuthErrorAbort: true,
        pingInterval: 10_000,
      });
      const jetStream = await jetstreamManager(nats, { timeout: requestTimeoutMs });
      return new BrokerConnection(nats, jetStream, hosts.join(), log);
    } catch (error) {
      await nats?.close();
      throw new Error(`The broker at ${hosts.join()} cannot be used: ${(error as Error).message}`, { cause: error });
    }
  }

  /** Does something over the connection; throws at once when that is or gets lost, for no answer comes then. */
  async reach<Value>(work: () => Promise<Value>): Promise<Value> {
    const { promise: lost, reject } = Promise.withResolvers<never>();
    const lose = () => reject(new Error('The broker is away'));
    this.#waiting.add(lose);
    if (this.#isLost) lose();
    try {
      return await Promise.race([lost, work()]);
    } finally {
      this.#waiting.delete(lose);
    }
  }

  /** The size of the largest event that the broker takes, which it says whenever it is connected to. */
  get maxEventBytes(): number {
    return (this.nats.info?.max_payload ?? Number.POSITIVE_INFINITY) - headerBytes;
  }

  /** Asks another agency. Throws at once when nobody there listens, and after a while when nobody answers. */
  async ask<Value>(subject: string, timeout = requestTimeoutMs): Promise<Value> {
    const request = () => this.nats.request(subject, undefined, { timeout });
    const reply = (await this.reach(request)).json<Reply>();
    if ('failed' in reply) {
      if (reply.refusal) throw new Refusal(reply.refusal.code, reply.refusal.params);
      throw new Error('The other agency could not answer');
    }
    return reply.value as Value;
  }

  /** Answers those who ask on a subject with what `work` gives, or with word that it failed. */
  answer(subject: string, work: () => Promise<unknown>): void {
    const answerOne = async (message: Msg): Promise<void> => {
      const reply = await work().then(
        (value): Reply => ({ value: value ?? null }),
        (err: unknown): Reply => {
          this.#log.error({ err, subject }, 'a request of another agency failed');
          return { failed: true, ...(err instanceof Refusal ? { refusal: err.extensions } : {}) };
        },
      );
      try {
        message.respond(JSON.stringify(reply));
      } catch {
        // The connection has been closed meanwhile; who asked hears that by itself.
      }
    };
    this.nats.subscribe(subject, {
      callback: (error, message) => {
        if (!error) void answerOne(message);
      },
    });
  }

  async close(): Promise<void> {
    // Draining waits for the broker, which may be away.
    const drained = this.reach(() => this.nats.drain()).catch(() => {});
    await Promise.race([drained, delay(drainTimeoutMs, undefined, { ref: false })]);
    await this.nats.close();
  }

  async #watch(broker: string): Promise<void> {
    for await (const { type } of this.nats.status()) {
      if (type === 'disconnect') {
        this.#isLost = true;
        for (const lose of this.#waiting) lose();
        this.#log.warn({ broker }, 'the connection to the broker was lost');
      } else if (type === 'reconnect') {
        this.#isLost = false;
        this.#log.info({ broker }, 'the connection to the broker is back');
      }
    }
  }
}
