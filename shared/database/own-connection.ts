import type { EntityManager } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Transaction } from 'kysely';
import type { GuardedConnection } from './guarded-connection.ts';

const connections = new WeakMap<EntityManager, GuardedConnection>();

/** Makes an entity manager's fixed statements go straight to the connection of its transaction, until it is left. */
export async function useConnection(
  em: EntityManager,
  transaction: Pick<Transaction<unknown>, 'getExecutor'>,
): Promise<GuardedConnection> {
  const executor = transaction.getExecutor();
  const connection = await executor.provideConnection(async (own) => own as unknown as GuardedConnection);
  connections.set(em, connection);
  return connection;
}

/** From now on the transaction ends; its connection will be another's. */
export function leaveConnection(em: EntityManager): void {
  connections.delete(em);
}

/** The connection of the transaction in which an entity manager works, if it does. */
export function connectionOf(em: EntityManager): GuardedConnection | undefined {
  return connections.get(em);
}

/**
 * Uses the connection of an entity manager's transaction, or outside of one any that is free; `undefined` if another began
 * the transaction, or if it is over.
 */
export function onConnection<Result>(
  em: EntityManager,
  use: (connection: GuardedConnection) => Promise<Result>,
): Promise<Result> | undefined {
  const own = connectionOf(em);
  if (own) return use(own);
  if (em.isInTransaction()) return undefined;
  const client = (em as SqlEntityManager).getConnection().getClient();
  return client.getExecutor().provideConnection((free) => use(free as unknown as GuardedConnection));
}
