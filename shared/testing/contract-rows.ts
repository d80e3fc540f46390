import type { EntityManager, EntityName, RequiredEntityData } from '@mikro-orm/core';

/** One row that a test puts into an agency's database. */
export interface TestRow {
  data: Readonly<Record<string, unknown>>;
  insert(em: EntityManager): void;
}

/** The type of `data` follows from the entity, so a column that is added or renamed does not compile here. */
export function row<Entity extends object>(entity: EntityName<Entity>, data: RequiredEntityData<Entity>): TestRow {
  return {
    data,
    insert: (em) => void em.create(entity, data),
  };
}
