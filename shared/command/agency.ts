import type { KeyObject } from 'node:crypto';
import type { Logger } from 'pino';
import type { Principal } from '../access/principal.ts';
import type { Database } from '../database/open-database.ts';
import type { FeedLog } from '../feed/feed-log.ts';
import type { FeedTransport } from '../feed/transport.ts';

/** One agency's part of the hub, as commands and queries see it. */
export interface Agency {
  /** The subgraph's name. */
  readonly name: string;
  readonly database: Database;
  readonly feed: FeedLog;
  readonly transport: FeedTransport;
  /** Ed25519 private key that signs the checkpoints of the audit chain. */
  readonly auditKey: KeyObject;
  readonly clock: () => Date;
  readonly log: Logger;
  /** Applies everything that the named agencies had committed before the call, or throws a refusal. */
  catchUp(upstreams: readonly string[]): Promise<void>;
}

/** Who issues a command, and in which request. */
export interface CommandCaller {
  agency: Agency;
  principal: Principal | undefined;
  requestId: string;
  /** Aborted when the caller stops waiting; whatever is not committed by then is rolled back. */
  signal?: AbortSignal;
}

/** The hub itself as the caller, for work that it completes or sets up on its own. */
export function systemCaller(agency: Agency): CommandCaller {
  return {
    agency,
    principal: { subject: 'hub', organisation: { kind: 'SYSTEM', id: agency.name }, scopes: [] },
    requestId: crypto.randomUUID(),
  };
}
