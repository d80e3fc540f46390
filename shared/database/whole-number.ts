import { Type, type EntityProperty, type Platform } from '@mikro-orm/core';

/** A column for whole numbers up to 2^53 − 1, all that JavaScript counts exactly: 64 bits on every database. */
export class WholeNumber extends Type<number, number | string> {
  override getColumnType(_: EntityProperty, platform: Platform): string {
    const integer = platform.getIntegerTypeDeclarationSQL({});
    // SQLite's integers are of 64 bits, and only under that name are they the key of a table itself.
    return integer === 'integer' ? integer : 'bigint';
  }

  override convertToJSValue(value: number | string): number {
    return Number(value);
  }
}
