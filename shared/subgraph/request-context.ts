import type { EntityManager } from '@mikro-orm/core';
import type { CommandCaller } from '../command/agency.ts';
import type { Language } from '../refusal/refusal-message.ts';

/** The context of every resolver of a subgraph; one per request, and one per event of a subscription. */
export interface RequestContext extends CommandCaller {
  em: EntityManager;
  language: Language;
  /** Aborted when the caller disconnects or its timeout passes. */
  signal: AbortSignal;
}
