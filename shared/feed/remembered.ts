import type { EntityManager } from '@mikro-orm/core';
import { LRUCache } from 'lru-cache';
import { forShare, select } from '../database/statement.ts';

/** The maximum number of values kept per database and upstream. */
const maxValues = 10_000;

/** Values derived from copies of another agency's facts, as long as no further fact is applied. */
interface Memory {
  /** How far the log had been followed; `undefined` if it never was. */
  cursor: string | undefined;
  values: LRUCache<string, { value: unknown }>;
}

/** By connection and upstream. */
const memories = new WeakMap<object, Map<string, Memory>>();
/** The memory that a transaction uses, so that the cursor is read once in it. */
const inUse = new WeakMap<EntityManager, Map<string, Promise<Memory>>>();

/**
 * A value that depends only on this agency's copies of an upstream's facts, and on its key: loaded once, and again when
 * further facts have been applied. The cursor is read from the database, so it does not matter which process applied
 * them. It is locked against them until the transaction ends: what a decision has asked still holds when it commits.
 */
export async function remembered<Value>(
  em: EntityManager,
  upstream: string,
  key: string,
  load: () => Promise<Value>,
): Promise<Value> {
  const { values } = await memoryFor(em, upstream);
  const known = values.get(key);
  if (known) return known.value as Value;
  const value = await load();
  values.set(key, { value });
  return value;
}

/** Keeps the copies of an upstream's facts as they are until the transaction ends. */
export async function holdCopies(em: EntityManager, upstream: string): Promise<void> {
  await memoryFor(em, upstream);
}

function memoryFor(em: EntityManager, upstream: string): Promise<Memory> {
  const used = inUse.get(em) ?? new Map<string, Promise<Memory>>();
  inUse.set(em, used);
  const memory = used.get(upstream) ?? currentMemory(em, upstream);
  used.set(upstream, memory);
  return memory;
}

async function currentMemory(em: EntityManager, upstream: string): Promise<Memory> {
  const sql = `select position, rebuilds from feed_cursor where upstream = ?${forShare(em)}`;
  const [row] = await select(em, sql, [upstream]);
  const cursor = JSON.stringify(row);
  const connection = em.getConnection();
  const ofConnection = memories.get(connection) ?? new Map<string, Memory>();
  memories.set(connection, ofConnection);
  const known = ofConnection.get(upstream);
  if (known && known.cursor === cursor) return known;
  const memory: Memory = { cursor, values: new LRUCache({ max: maxValues }) };
  ofConnection.set(upstream, memory);
  return memory;
}
