import { mkdirSync } from 'node:fs';
import type { GraphQLError } from 'graphql';
import pino from 'pino';
import { StockLog } from '@hub/customs/stock-movement/stock-log.ts';
import { subgraphNames, type SubgraphName } from '@hub/embedded/agencies.ts';
import { HubClient, inProcess } from '@hub/embedded/client.ts';
import type { DataFolder } from '@hub/embedded/data-folder.ts';
import { DatedClock } from '@hub/embedded/demo/dated-clock.ts';
import { startEmbeddedHub, type EmbeddedHub } from '@hub/embedded/embedded-hub.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import { requestContext } from '@hub/gateway/http/request-context.ts';
import { InboxLog } from '@hub/shared/inbox/inbox-log.ts';

export interface Request {
  query: string;
  variables?: Record<string, unknown>;
  language?: string | undefined;
}

export interface Subscription {
  agency: SubgraphName;
  /** The log that it reads. */
  of: 'LOG' | 'INBOX';
  /** With the variable `$after: Cursor`. */
  query: string;
}

export interface SentEvent {
  text: string;
  cursor: string;
}

export interface Sent {
  events: SentEvent[];
  /** The cursor of the heartbeat at the end of the log. */
  end?: string | undefined;
  refused?: string;
}

/** One of the hubs that are compared: once the demonstration is loaded, its clock stands still. */
export class Twin {
  readonly hub: EmbeddedHub;
  readonly clock: DatedClock;
  readonly #same: (text: string) => string;

  private constructor(hub: EmbeddedHub, clock: DatedClock, same: (text: string) => string) {
    this.hub = hub;
    this.clock = clock;
    this.#same = same;
  }

  static async start(folder: DataFolder, now: Date, same: (text: string) => string): Promise<Twin> {
    mkdirSync(folder.path, { recursive: true });
    const log = pino({ level: process.env['HUB_LOG_LEVEL'] ?? 'silent' });
    const { databaseUrls, keys } = folder;
    const clock = new DatedClock(() => now);
    const options = { ...keys, databaseUrls, log, clock: clock.now, subgraphTimeoutMs: 60_000 };
    return new Twin(await startEmbeddedHub(options), clock, same);
  }

  close(): Promise<void> {
    return this.hub.close();
  }

  async as(caller: string): Promise<HubClient> {
    return new HubClient(inProcess(this.hub.gateway, await this.#tokenOf(caller)));
  }

  /** The whole answer as it is sent, but for what is random. */
  async answer(caller: string | undefined, { query, variables = {}, language }: Request): Promise<string> {
    const { gateway } = this.hub;
    const context = await this.#contextOf(caller, language, new AbortController().signal);
    return this.#same((await gateway.answer({ query, variables }, context)).text);
  }

  /** What a subscription sends until it has reached the end of the log that it reads, or is refused. */
  async sent(caller: string | undefined, { agency: name, of, query }: Subscription, after?: string): Promise<Sent> {
    const { agency } = this.hub.subgraphs[name];
    const principal = caller ? demoPrincipals.get(caller) : undefined;
    const log =
      of === 'INBOX' && principal ? new InboxLog(agency, principal.organisation) : new StockLog(agency, principal, {});
    const seal = await log.seal();
    const stop = new AbortController();
    const context = await this.#contextOf(caller, undefined, stop.signal);
    const request = { query, variables: after ? { after } : {} };
    const events: SentEvent[] = [];
    try {
      for await (const { text, cursor } of this.hub.gateway.subscribe(request, context, after).events()) {
        const place = seal.open(cursor!)!;
        if (seal.ofEvent(place) === cursor) events.push({ text: this.#same(text), cursor });
        else if ((await log.pull(place.position, 0)).head <= place.position) return { events, end: cursor };
      }
    } catch (error) {
      const { message, extensions } = error as GraphQLError;
      return { events, refused: this.#same(JSON.stringify({ message, extensions })) };
    } finally {
      stop.abort();
    }
    throw new Error(`A subscription of ${name} ended`);
  }

  /** Waits until all agencies know what the others have published. */
  async settle(): Promise<void> {
    for (const name of subgraphNames) {
      const { agency, followers } = this.hub.subgraphs[name];
      await agency.catchUp([...followers.keys()]);
    }
  }

  /** The keys of all rows, by the name of their type. */
  async ids(): Promise<Record<string, string[]>> {
    const ids: Record<string, string[]> = {};
    for (const name of subgraphNames) {
      const { orm } = this.hub.subgraphs[name].agency.database;
      for (const { primaryKeys, className, class: entity } of orm.getMetadata().getAll().values()) {
        const [key, more] = primaryKeys;
        if (key === undefined || more !== undefined) continue;
        const rows: Record<string, unknown>[] = await orm.em.fork().find(entity as never, {});
        const values = rows.map((row) => row[key]).filter((value) => typeof value === 'string');
        ids[className] = [...new Set([...(ids[className] ?? []), ...values])].sort();
      }
    }
    return ids;
  }

  async #contextOf(caller: string | undefined, acceptLanguage: string | undefined, signal: AbortSignal) {
    const token = caller && (await this.#tokenOf(caller));
    const authorization = token && `Bearer ${token}`;
    return requestContext({ authorization, acceptLanguage, signal }, this.hub.gateway);
  }

  #tokenOf(caller: string): Promise<string> {
    return this.hub.issuer.issue(demoPrincipals.get(caller)!, 3600);
  }
}
