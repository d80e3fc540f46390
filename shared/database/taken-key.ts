import type { EntityMetadata, EntityProperty, MikroORM, UniqueConstraintViolationException } from '@mikro-orm/core';

/** The entity and properties of a duplicate key, by their entity names, on every database. */
export function takenKey(error: UniqueConstraintViolationException, orm: MikroORM): { kind: string; key: string } {
  for (const meta of orm.getMetadata().getAll().values()) {
    const taken = keysOf(meta).find((properties) => isTaken(meta, properties, error));
    if (taken) return { kind: meta.className, key: taken.join(', ') };
  }
  throw error;
}

function keysOf({ primaryKeys, uniques, props }: EntityMetadata): string[][] {
  const composite = uniques.map(({ properties }) => [properties ?? []].flat().map(String));
  return [primaryKeys.map(String), ...composite, ...props.filter(({ unique }) => unique).map(({ name }) => [name])];
}

/** SQLite reports columns, MariaDB the index, MySQL table and index; MariaDB calls every primary key PRIMARY. */
function isTaken(meta: EntityMetadata, properties: string[], error: UniqueConstraintViolationException): boolean {
  const { message, sql = '' } = error as { message: string; sql?: string };
  const table = meta.tableName;
  const byName: Readonly<Record<string, EntityProperty>> = meta.properties;
  const columns = properties.flatMap((name) => byName[name]!.fieldNames);
  const [, named] = /for key '(?:[^'.]+\.)?([^']+)'$/.exec(message) ?? [];
  if (named === undefined) return message.endsWith(`failed: ${columns.map((each) => `${table}.${each}`).join(', ')}`);
  if (named === `${table}_${columns.join('_')}_unique`) return true;
  const isPrimary = properties.join() === meta.primaryKeys.join();
  return named === 'PRIMARY' && isPrimary && /`([^`]+)`/.exec(sql)?.[1] === table;
}
