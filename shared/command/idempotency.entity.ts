import { defineEntity, p } from '@mikro-orm/core';
import { maxLength } from '../schema/max-length.ts';

/** What a command answered under a key of its caller, so that a repeated request is answered the same. */
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
