import type { BenchDatabase } from '../bench-databases.ts';

const kinds = [
  'drug',
  'importer',
  'institution',
  'approval',
  'lot',
  'movement',
  'form',
  'release',
  'row',
  'request',
  'declaration',
  'hold',
  'area',
  'bin',
  'plan',
] as const;
type Kind = (typeof kinds)[number];

/** The id of the row with this number; ids of one kind ascend with it. */
export function idOf(kind: Kind, number: number): string {
  return `${prefixOf(kind)}${number.toString(16).padStart(12, '0')}`;
}

const prefixOf = (kind: Kind): string => `0190000${kinds.indexOf(kind).toString(16)}-0000-7000-8000-`;

/** Expressions for the values of generated rows, from expressions for whole numbers. */
export interface RowSql {
  id: (kind: Kind, number: string) => string;
  /** Digits with leading zeros, after a prefix. */
  digits: (number: string, length: number, prefix: string) => string;
  quotient: (number: string, divisor: number) => string;
  /** A day as many days after the beginning of 2030. */
  day: (number: string) => string;
  /** An instant. */
  at: string;
  /** An instant so many minutes after it. */
  minute: (number: string) => string;
}

export const rowSql: Readonly<Record<BenchDatabase, RowSql>> = {
  sqlite: {
    id: (kind, number) => `printf('${prefixOf(kind)}%012x', ${number})`,
    digits: (number, length, prefix) => `printf('${prefix}%0${length}d', ${number})`,
    quotient: (number, divisor) => `((${number}) / ${divisor})`,
    day: (number) => `date('2030-01-01', (${number}) || ' days')`,
    at: `${Date.UTC(2024, 3, 1)}`,
    minute: (number) => `(${Date.UTC(2024, 3, 1)} + (${number}) * 60000)`,
  },
  mysql: {
    id: (kind, number) => `concat('${prefixOf(kind)}', lpad(lower(hex(${number})), 12, '0'))`,
    digits: (number, length, prefix) => `concat('${prefix}', lpad(${number}, ${length}, '0'))`,
    quotient: (number, divisor) => `((${number}) div ${divisor})`,
    day: (number) => `date_format(date_add('2030-01-01', interval (${number}) day), '%Y-%m-%d')`,
    at: "'2024-04-01 00:00:00.000'",
    minute: (number) => `date_add('2024-04-01 00:00:00.000', interval (${number}) minute)`,
  },
};
