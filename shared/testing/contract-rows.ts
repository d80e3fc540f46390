import type { EntityManager, EntityName, RequiredEntityData } from '@mikro-orm/core';

/** A row that a test inserts into an agency's database. */
export interface TestRow {
  data: Readonly<Record<string, unknown>>;
  insert(em: EntityManager): void;
}

/** `data` is typed by the entity, so an added or renamed column fails to compile here. */
export function row<Entity extends object>(entity: EntityName<Entity>, data: RequiredEntityData<Entity>): TestRow {
  return {
    data,
    insert: (em) => void em.create(entity, data),
  };
}
