import type { EntityManager } from '@mikro-orm/core';
import type { CommandCaller } from '../command/agency.ts';
import type { Language } from '../refusal/refusal-message.ts';

/** What every resolver of a subgraph gets. Each request, and each event of a subscription, has its own. */
export interface RequestContext extends CommandCaller {
  em: EntityManager;
  language: Language;
  /** Aborted when the caller has gone away, or its time is up. */
  signal: AbortSignal;
}
