import type { EntityManager } from '@mikro-orm/core';
import { Ajv, type JSONSchemaType } from 'ajv';
import type { CloudEvent } from './cloud-event.ts';

export interface ReactionContext {
  em: EntityManager;
  event: CloudEvent;
  now: Date;
}

/** What an agency does when another's fact arrives, in the transaction that moves its cursor. Must bear a replay. */
export interface Reaction {
  upstream: string;
  type: string;
  /** Throws when the fact lacks what this follower reads of it. */
  parse(data: unknown): unknown;
  apply(context: ReactionContext, data: unknown): Promise<void>;
  /**
   * Removes what `apply` has left, before the log is applied anew from its first event. What this agency has decided on
   * it stays, and must stay true: of a copy that carries a count of its own, all that is not counted is taken away.
   */
  clear(em: EntityManager): Promise<void>;
}

const ajv = new Ajv({ strict: true, allErrors: true });

/** Defines a reaction. `shape` names what it reads of the fact, no more: a publisher may add fields at any time. */
export function reaction<Data>(definition: {
  upstream: string;
  type: string;
  shape: JSONSchemaType<Data>;
  apply(context: ReactionContext, data: Data): Promise<void>;
  clear(em: EntityManager): Promise<void>;
}): Reaction {
  const validate = ajv.compile(definition.shape);
  const parse = (data: unknown): Data => {
    if (validate(data)) return data;
    throw new Error(`${definition.type} of ${definition.upstream} does not parse: ${ajv.errorsText(validate.errors)}`);
  };
  return {
    upstream: definition.upstream,
    type: definition.type,
    parse,
    apply: async (context, data) => definition.apply(context, parse(data)),
    clear: (em) => definition.clear(em),
  };
}
