import type { EntityManager, EntityName, RequiredEntityData } from '@mikro-orm/core';
import { newId } from '../id/new-id.ts';

/** A row that a test inserts into an agency's database. */
export interface TestRow {
  data: Readonly<Record<string, unknown>>;
  insert(em: EntityManager): void;
  /** Inserts a row that differs only in its keys; returns it. */
  insertCopy(em: EntityManager, number: number): TestRow['data'];
}

/** What has a key, but no row in a table. */
export const rowless = (data: TestRow['data']): TestRow => ({ data, insert: () => {}, insertCopy: () => data });

/** `data` is typed by the entity, so an added or renamed column fails to compile here. */
export function row<Entity extends object>(entity: EntityName<Entity>, data: RequiredEntityData<Entity>): TestRow {
  return {
    data,
    insert: (em) => void em.create(entity, data),
    insertCopy: (em, number) => {
      const { primaryKeys, uniques, props } = em.getMetadata().get(entity);
      const single = props.filter(({ unique }) => unique).map(({ name }) => name);
      const values: Readonly<Record<string, unknown>> = data;
      const isGiven = (key: PropertyKey) => values[String(key)] !== undefined;
      // Of several columns that are a key together, one that differs is enough.
      const several = uniques.flatMap(({ properties = [] }) => [properties].flat().filter(isGiven).slice(-1));
      const given = [...primaryKeys, ...several, ...single].filter(isGiven).map(String);
      const changed = Object.fromEntries(given.map((key) => [key, otherKey(values[key], number)]));
      const copy = { ...data, ...changed };
      em.create(entity, copy);
      return copy;
    },
  };
}

function otherKey(key: unknown, number: number): unknown {
  if (typeof key === 'number') return key + number;
  const text = String(key);
  return text.length === newId().length ? newId() : `${text.slice(0, -1)}${number + 1}`;
}
