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
  /** Does the same for facts that directly follow each other, in fewer statements. */
  applyAll?(context: Omit<ReactionContext, 'event'>, facts: readonly unknown[]): Promise<void>;
  /**
   * Undoes `apply` before the log is applied again from its first event. Decisions that this agency based on it stay,
   * and must stay valid: a copy with a count of this agency's own is reduced to what has been counted.
   */
  clear(em: EntityManager): Promise<void>;
}

const ajv = new Ajv({ strict: true, allErrors: true });

interface Described<Data> {
  upstream: string;
  type: string;
  shape: JSONSchemaType<Data>;
  clear(em: EntityManager): Promise<void>;
}

interface OneByOne<Data> extends Described<Data> {
  apply(context: ReactionContext, data: Data): Promise<void>;
}

interface Together<Data> extends Described<Data> {
  applyAll(context: Omit<ReactionContext, 'event'>, facts: readonly Data[]): Promise<void>;
}

/** Defines a reaction. `shape` names only the fields that it reads: a publisher may add others at any time. */
export function reaction<Data>(definition: OneByOne<Data> | Together<Data>): Reaction {
  const { upstream, type, shape } = definition;
  const validate = ajv.compile(shape);
  const parse = (data: unknown): Data => {
    if (validate(data)) return data;
    throw new Error(`${type} of ${upstream} does not parse: ${ajv.errorsText(validate.errors)}`);
  };
  const described = { upstream, type, parse, clear: (em: EntityManager) => definition.clear(em) };
  if ('apply' in definition)
    return { ...described, apply: async (context, data) => definition.apply(context, parse(data)) };
  return {
    ...described,
    apply: async (context, data) => definition.applyAll(context, [parse(data)]),
    applyAll: async (context, facts) => definition.applyAll(context, facts.map(parse)),
  };
}
