import type { EntityManager, EntityProperty } from '@mikro-orm/core';
import { asDate, type DatabaseTime, type SqlValue } from './statement.ts';

/** The column of a property, quoted. */
export function columnOf({ fieldNames }: EntityProperty): string {
  return `\`${fieldNames[0]}\``;
}

/** A property's value as the database takes it. */
export function asWritten(em: EntityManager, { customType }: EntityProperty, value: unknown): SqlValue {
  if (value === undefined || value === null) return null;
  return (customType ? customType.convertToDatabaseValue(value, em.getPlatform()) : value) as SqlValue;
}

/** How a column's value becomes the property's; `undefined` if it is the same. */
export function readerOf(
  em: EntityManager,
  { customType, runtimeType }: EntityProperty,
): ((value: unknown) => unknown) | undefined {
  const platform = em.getPlatform();
  if (customType) return (value) => customType.convertToJSValue(value, platform);
  if (runtimeType === 'Date') return (value) => asDate(value as DatabaseTime);
  if (runtimeType === 'boolean') return Boolean;
  return undefined;
}
