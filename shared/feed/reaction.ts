import type { EntityManager } from '@mikro-orm/core';
import type { CloudEvent } from './cloud-event.ts';
import type { PublishedEvent } from './event.ts';
import { factParser } from './fact-parser.ts';

export interface ReactionContext {
  em: EntityManager;
  event: CloudEvent;
  now: Date;
}

/** What an agency does on another's fact, in the transaction that moves its cursor. Must tolerate a replay. */
export interface Reaction {
  upstream: string;
  type: string;
  /** Throws if the fact lacks fields that this follower reads. */
  parse(data: unknown): unknown;
  apply(context: ReactionContext, data: unknown): Promise<void>;
  /** Does the same for facts that directly follow each other, in fewer statements. */
  applyAll?(context: Omit<ReactionContext, 'event'>, facts: readonly unknown[]): Promise<void>;
  /**
   * Undoes `apply` before the log is applied again from its first event. Decisions that this agency based on it stay,
   * and must stay valid: a copy with a count of this agency's own is reduced to what has been counted.
   */
  clear(em: EntityManager): Promise<void>;
}

interface Described<Data, Field extends keyof Data> {
  event: PublishedEvent<Data>;
  /** The fields that it reads. */
  reads: readonly Field[];
  clear(em: EntityManager): Promise<void>;
}

interface OneByOne<Data, Field extends keyof Data> extends Described<Data, Field> {
  apply(context: ReactionContext, data: Pick<Data, Field>): Promise<void>;
}

interface Together<Data, Field extends keyof Data> extends Described<Data, Field> {
  applyAll(context: Omit<ReactionContext, 'event'>, facts: readonly Pick<Data, Field>[]): Promise<void>;
}

/** Defines what is done on an event. */
export function reaction<Data, Field extends keyof Data & string>(
  definition: OneByOne<Data, Field> | Together<Data, Field>,
): Reaction {
  const { event, reads } = definition;
  const { publisher: upstream, type } = event;
  const parse = factParser(event, reads);
  const described = { upstream, type, parse, clear: (em: EntityManager) => definition.clear(em) };
  if ('apply' in definition)
    return { ...described, apply: async (context, data) => definition.apply(context, parse(data)) };
  return {
    ...described,
    apply: async (context, data) => definition.applyAll(context, [parse(data)]),
    applyAll: async (context, facts) => definition.applyAll(context, facts.map(parse)),
  };
}
