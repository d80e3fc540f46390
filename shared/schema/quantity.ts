import { GraphQLScalarType } from 'graphql';

/** A number of pieces, or of another unit: exact up to 2^53 − 1, whereas Int ends at 2^31 − 1. */
export const QuantityScalar = new GraphQLScalarType<number, number>({
  name: 'Quantity',
  serialize: (value) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    throw new Error(`${String(value)} is not an exact quantity`);
  },
});
