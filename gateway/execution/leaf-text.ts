import { isEnumType, type GraphQLLeafType } from 'graphql';

/** JSON of a leaf's value; `undefined` where the value is none of its type. */
export type LeafText = (value: unknown) => string | undefined;

const largestInt = 2 ** 31 - 1;

/** How values of a leaf type are written. A custom scalar's value is taken as its subgraph gave it. */
export function leafText(type: GraphQLLeafType): LeafText {
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, JSON.stringify(name)]));
    return (value) => texts.get(value);
  }
  switch (type.name) {
    case 'String':
      return (value) => (typeof value === 'string' ? JSON.stringify(value) : undefined);
    case 'ID':
      return (value) => {
        if (typeof value === 'string') return JSON.stringify(value);
        return Number.isInteger(value) ? `"${String(value)}"` : undefined;
      };
    case 'Int':
      return (value) =>
        Number.isInteger(value) && (value as number) <= largestInt && (value as number) >= -largestInt - 1
          ? String(value)
          : undefined;
    case 'Float':
      return (value) => (typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined);
    case 'Boolean':
      return (value) => (typeof value === 'boolean' ? String(value) : undefined);
    default:
      // JSON text may hold a number that is too large to be one.
      return (value) => (typeof value === 'number' && !Number.isFinite(value) ? undefined : JSON.stringify(value));
  }
}
