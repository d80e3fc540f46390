import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, type Msg, type NatsConnection } from '@nats-io/transport-node';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Refusal, type RefusalExtensions } from '../refusal/refusal.ts';
import { sharedMessages, sharedWords } from '../refusal/shared-messages.ts';

/** Timeout for a response that the other side has at hand. */
export const requestTimeoutMs = 2000;
const drainTimeoutMs = 1000;

/** Space reserved in a message for its headers. */
const headerBytes = 256;

interface AskOptions {
  /** What is asked, if the subject does not say it all. */
  question?: object;
  timeout?: number;
}

/** A reply to another agency: a value or a failure; the reason is given only if it is a refusal. */
type Reply = { value: unknown } | { failed: true; refusal?: RefusalExtensions };

/** A process's connection to the broker, also used for requests between agencies. Reconnects whenever it is lost. */
export class BrokerConnection {
  readonly nats: NatsConnection;
  readonly jetStream: JetStreamManager;
  readonly #log: Logger;
  #isLost = false;
  /** Called when the connection is lost. */
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
        // Reconnect however long the broker was down, and detect one that stops responding.
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

  /** Runs `work` over the connection; throws at once if that is or gets lost, because no response would come then. */
  async reach<Value>(work: () => Promise<Value>): Promise<Value> {
    const { promise: lost, reject } = Promise.withResolvers<never>();
    const lose = () => reject(new Error('The broker is not connected'));
    this.#waiting.add(lose);
    if (this.#isLost) lose();
    try {
      return await Promise.race([lost, work()]);
    } finally {
      this.#waiting.delete(lose);
    }
  }

  /** The largest event that the broker accepts, which it announces on each connect. */
  get maxEventBytes(): number {
    return (this.nats.info?.max_payload ?? Number.POSITIVE_INFINITY) - headerBytes;
  }

  /** Sends a request to another agency. Throws at once if nobody is subscribed there, otherwise after `timeout`. */
  async ask<Value>(subject: string, { question, timeout = requestTimeoutMs }: AskOptions = {}): Promise<Value> {
    const request = () => this.nats.request(subject, JSON.stringify(question), { timeout });
    const reply = (await this.reach(request)).json<Reply>();
    if ('failed' in reply) {
      if (reply.refusal) throw asRefusal(reply.refusal);
      throw new Error('The other agency could not answer');
    }
    return reply.value as Value;
  }

  /** Answers requests on a subject with the result of `work`, or with its failure. */
  answer(subject: string, work: (question: unknown) => Promise<unknown>): void {
    const answerOne = async (message: Msg): Promise<void> => {
      const question = message.data.length > 0 ? message.json() : undefined;
      const reply = await work(question).then(
        (value): Reply => ({ value: value ?? null }),
        (err: unknown): Reply => {
          this.#log.error({ err, subject }, 'a request of another agency failed');
          return { failed: true, ...(err instanceof Refusal ? { refusal: err.extensions } : {}) };
        },
      );
      try {
        message.respond(JSON.stringify(reply));
      } catch {
        // The connection was closed meanwhile; the requester notices that itself.
      }
    };
    this.nats.subscribe(subject, {
      callback: (error, message) => {
        if (!error) void answerOne(message);
      },
    });
  }

  async close(): Promise<void> {
    // Draining waits for the broker, which may be down.
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

/** The refusal of another agency; only mechanisms refuse between agencies. */
function asRefusal({ code, params }: RefusalExtensions): Error {
  if (!Object.hasOwn(sharedMessages, code)) return new Error(`The other agency refused with ${code}`);
  return new Refusal({
    code,
    params,
    message: sharedMessages[code as keyof typeof sharedMessages],
    words: sharedWords,
  });
}
