import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '../time/day.ts';

const dateTimePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. Which days exist is asked by the gate of inputs, which names the field. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: stringOf,
  parseLiteral: (node) => stringOf(literalOf(node)),
});

/** An instant, RFC 3339 with a time zone. Any other text becomes an invalid date, which the gate of inputs refuses. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: (value) => instantOf(stringOf(value)),
  parseLiteral: (node) => instantOf(stringOf(literalOf(node))),
});

/** A position in a feed, opaque to clients. */
export const CursorScalar = new GraphQLScalarType<string, string>({
  name: 'Cursor',
  serialize: (value) => String(value),
  parseValue: stringOf,
  parseLiteral: (node) => stringOf(literalOf(node)),
});

function instantOf(text: string): Date {
  const isInstant = dateTimePattern.test(text) && isDay(text.slice(0, 'YYYY-MM-DD'.length));
  return new Date(isInstant ? text : Number.NaN);
}

const literalOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);

function stringOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError('A string is required here', { extensions: { code: 'BAD_USER_INPUT' } });
}
