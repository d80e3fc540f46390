import type { EntityManager } from '@mikro-orm/core';
import { Ajv, type JSONSchemaType } from 'ajv';
import type { CloudEvent } from './cloud-event.ts';

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
  /**
   * Undoes `apply` before the log is applied again from its first event. Decisions that this agency based on it stay,
   * and must stay valid: a copy with a count of this agency's own is reduced to what has been counted.
   */
  clear(em: EntityManager): Promise<void>;
}

const ajv = new Ajv({ strict: true, allErrors: true });

/** Defines a reaction. `shape` names only the fields that it reads: a publisher may add others at any time. */
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
