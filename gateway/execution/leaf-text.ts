import { isEnumType, type GraphQLLeafType } from 'graphql';
import { ExactNumber } from '../json/exact-number.ts';
import { integerDigits } from '../json/integer-digits.ts';

/** JSON of a leaf's value; `undefined` where the value is none of its type. */
export type LeafText = (value: unknown) => string | undefined;

const maxInt = 2 ** 31 - 1;
/** What a string has that JSON has another form for. */
const escaped = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

const known = new WeakMap<GraphQLLeafType, LeafText>();

/** How values of a leaf type are written. A custom scalar's value is taken as its subgraph gave it. */
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
        // A number in a custom scalar may be larger than any double, but not where it has become one.
        return typeof value === 'number' && !Number.isFinite(value) ? undefined : JSON.stringify(value);
      };
  }
}

/** As `JSON.stringify`, which takes longer for the many strings that stay as they are. */
function stringText(value: string): string {
  return escaped.test(value) ? JSON.stringify(value) : `"${value}"`;
}
