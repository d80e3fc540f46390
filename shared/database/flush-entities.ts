import type { EntityManager } from '@mikro-orm/core';

/** Writes what has changed of entities. A transaction that works with rows alone has none to look through. */
export async function flushEntities(em: EntityManager): Promise<void> {
  const unitOfWork = em.getUnitOfWork();
  const [managed] = unitOfWork.getIdentityMap();
  if (managed || unitOfWork.getPersistStack().size > 0 || unitOfWork.getRemoveStack().size > 0) await em.flush();
}
