import { defineEntity, p } from '@mikro-orm/core';
import { maxLength } from '../schema/max-length.ts';

/** A command's result under its caller's idempotency key, so that a repeated request gets the same result. */
export const IdempotencyRecord = defineEntity({
  name: 'IdempotencyRecord',
  tableName: 'idempotency_record',
  properties: {
    organisation: p.string().length(64).primary(),
    command: p.string().length(64).primary(),
    key: p.string().length(maxLength.key).primary(),
    /** SHA-256 of the input as canonical JSON. */
    fingerprint: p.string().length(64),
    result: p.json<unknown>().nullable(),
    at: p.datetime(3).index(),
  },
});
