import { getNamedType, isCompositeType, isObjectType, isRequiredArgument, type GraphQLObjectType } from 'graphql';

/** Selects every field of a type that needs no argument, down to the given depth. */
export function wholeSelection(type: GraphQLObjectType, levels: number): string {
  const fields = Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .map((field) => {
      const result = getNamedType(field.type);
      if (!isCompositeType(result)) return field.name;
      // Two rows are enough.
      const args = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
      const inner = isObjectType(result) && levels > 0 ? wholeSelection(result, levels - 1) : '';
      return inner === '' ? '' : `${field.name}${args} { ${inner} }`;
    });
  return fields.filter((field) => field !== '').join(' ');
}
