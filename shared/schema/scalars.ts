import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '../time/day.ts';

/** The range of days and instants, by the Beijing calendar; every database stores these exactly. */
const firstDay = '1900-01-01';
const lastDay = '2200-12-31';
const firstInstant = new Date(`${firstDay}T00:00:00+08:00`);
const lastInstant = new Date(`${lastDay}T23:59:59.999+08:00`);
const inRange = `from ${firstDay} to ${lastDay}`;

const dateTimePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(stringOf(node)),
});

/** An instant, RFC 3339 with a time zone. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(stringOf(node)),
});

/** A position in a feed, opaque to clients. */
export const CursorScalar = new GraphQLScalarType<string, string>({
  name: 'Cursor',
  serialize: (value) => String(value),
  parseValue: (value) => (typeof value === 'string' ? value : fail('A cursor must be a string')),
  parseLiteral: (node) => stringOf(node),
});

function parseDate(value: unknown): string {
  if (typeof value !== 'string' || !isDay(value)) return fail('A date must be in the form YYYY-MM-DD');
  return value >= firstDay && value <= lastDay ? value : fail(`A date must be ${inRange}`);
}

function parseDateTime(value: unknown): Date {
  if (typeof value === 'string' && dateTimePattern.test(value) && isDay(value.slice(0, 'YYYY-MM-DD'.length))) {
    const instant = new Date(value);
    if (instant >= firstInstant && instant <= lastInstant) return instant;
    if (!Number.isNaN(instant.getTime())) return fail(`An instant must be ${inRange} in Beijing`);
  }
  return fail('An instant must be in RFC 3339 form, with a time zone');
}

function stringOf(node: ValueNode): string {
  return node.kind === Kind.STRING ? node.value : fail('A string is required here');
}

function fail(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
