import type { EntityManager, EntityName, EntityProperty } from '@mikro-orm/core';

/** What is used of MikroORM's builder, whose types cannot follow columns that are only known when it runs. */
export interface Query {
  select(fields: readonly (object | string)[]): Query;
  where(condition: object): Query;
  groupBy(field: object): Query;
  orderBy(order: readonly object[]): Query;
  limit(count: number): Query;
  toQuery(): { sql: string; params: readonly unknown[] };
  execute(method: 'all', mapped: false): Promise<Record<string, string | number | null>[]>;
}

/** A query of the rows of an entity, whose table has this alias in it. */
export const queryOf = <Row extends object>(em: EntityManager, entity: EntityName<Row>, alias: string): Query =>
  (em as unknown as { createQueryBuilder(of: EntityName<Row>, alias: string): Query }).createQueryBuilder(
    entity,
    alias,
  );

export function propertyOf<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  name: string,
): EntityProperty {
  const properties: Readonly<Record<string, EntityProperty>> = em
    .getMetadata()
    .get(entity as EntityName<object>).properties;
  return properties[name]!;
}

/** The column of a property. */
export const columnOf = <Row extends object>(em: EntityManager, entity: EntityName<Row>, name: string): string =>
  propertyOf(em, entity, name).fieldNames[0]!;
