import type { EntityManager } from '@mikro-orm/core';
import { insertRows } from '../database/insert-rows.ts';
import { change, select } from '../database/statement.ts';
import { refuse } from '../refusal/refuse.ts';
import { IdempotencyRecord } from './idempotency.entity.ts';

/** What identifies a repetition of a request. */
export interface RequestKey {
  organisation: string;
  command: string;
  key: string;
}

const isRequest = 'organisation = ? and command = ? and `key` = ?';

/** A request that was executed. */
export interface StoredAnswer {
  key: string;
  fingerprint: string;
  /** As JSON. */
  result: string | null;
}

/** What is stored of a request; `undefined` if it was not executed. */
export async function findAnswer(
  em: EntityManager,
  { organisation, command, key }: RequestKey,
): Promise<StoredAnswer | undefined> {
  // Some servers would return JSON parsed.
  const [stored] = await select<StoredAnswer>(
    em,
    `select \`key\`, fingerprint, cast(result as char) as result from idempotency_record where ${isRequest}`,
    [organisation, command, key],
  );
  return stored;
}

/** The result of a request made once more; throws if it was made with another input. */
export function resultOf({ key, fingerprint, result }: StoredAnswer, given: string): unknown {
  if (fingerprint !== given) throw refuse('IDEMPOTENCY_MISMATCH', { key });
  return result === null ? null : JSON.parse(result);
}

/** Claims the key first, so that a concurrent duplicate waits, then finds the result. */
export async function claimKey(em: EntityManager, request: RequestKey, fingerprint: string, at: Date): Promise<void> {
  await insertRows(em, IdempotencyRecord, [{ ...request, fingerprint, result: null, at }]);
}

export async function storeResult(
  em: EntityManager,
  { organisation, command, key }: RequestKey,
  result: unknown,
): Promise<void> {
  const text = JSON.stringify(result) ?? null;
  await change(em, `update idempotency_record set result = ? where ${isRequest}`, [text, organisation, command, key]);
}
