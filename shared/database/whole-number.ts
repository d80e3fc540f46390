import { Type, type EntityProperty, type Platform } from '@mikro-orm/core';

/** A column for integers up to 2^53 − 1, JavaScript's largest safe integer: 64 bits on every database. */
export class WholeNumber extends Type<number, number | string> {
  override getColumnType(_: EntityProperty, platform: Platform): string {
    const integer = platform.getIntegerTypeDeclarationSQL({});
    // SQLite's INTEGER has 64 bits, and only a column of that type becomes the rowid.
    return integer === 'integer' ? integer : 'bigint';
  }

  override convertToJSValue(value: number | string): number {
    return Number(value);
  }
}
