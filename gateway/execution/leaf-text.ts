import { isEnumType, type GraphQLLeafType } from 'graphql';
import { ExactNumber } from '../json/exact-number.ts';
import { integerDigits } from '../json/integer-digits.ts';

/** JSON of a leaf value; `undefined` if the value does not match its type. */
export type LeafText = (value: unknown) => string | undefined;

const maxInt = 2 ** 31 - 1;
/** Characters that JSON escapes. */
const escaped = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

const known = new WeakMap<GraphQLLeafType, LeafText>();

/** The serializer of a leaf type. A custom scalar is passed through as its subgraph sent it. */
export function leafText(type: GraphQLLeafType): LeafText {
  const text = known.get(type) ?? newLeafText(type);
  known.set(type, text);
  return text;
}

function newLeafText(type: GraphQLLeafType): LeafText {
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
    return (value) => texts.get(value);
  }
  switch (type.name) {
    case 'String':
      return (value) => (typeof value === 'string' ? stringText(value) : undefined);
    case 'ID':
      return (value) => {
        if (typeof value === 'string') return stringText(value);
        const digits = integerDigits(value);
        return digits === undefined ? undefined : `"${digits}"`;
      };
    case 'Int':
      return (value) => {
        const number = value instanceof ExactNumber ? Number(integerDigits(value)) : value;
        return Number.isInteger(number) && (number as number) <= maxInt && (number as number) >= -maxInt - 1
          ? String(number)
          : undefined;
      };
    case 'Float':
      return (value) => {
        const isNumber = typeof value === 'number' || value instanceof ExactNumber;
        return isNumber && Number.isFinite(Number(value)) ? String(value) : undefined;
      };
    case 'Boolean':
      return (value) => (typeof value === 'boolean' ? String(value) : undefined);
    default:
      return (value) => {
        if (typeof value === 'string') return stringText(value);
        // A custom scalar may hold a number beyond the range of a double, but not one that was parsed to Infinity.
        return typeof value === 'number' && !Number.isFinite(value) ? undefined : JSON.stringify(value);
      };
  }
}

/** Like `JSON.stringify`, but faster for the many strings that need no escapes. */
function stringText(value: string): string {
  return escaped.test(value) ? JSON.stringify(value) : `"${value}"`;
}
