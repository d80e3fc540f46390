import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';

/** Whether an object of a type satisfies a type condition; the results are cached. */
export class TypeConditions {
  readonly #schema: GraphQLSchema;
  readonly #members = new Map<string, ReadonlySet<string>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  holds(condition: string, typename: string): boolean {
    return condition === typename || this.#membersOf(condition).has(typename);
  }

  /** Whether the name is that of an object type, the only kind an object can have. */
  isConcrete(typename: unknown): boolean {
    return typeof typename === 'string' && isObjectType(this.#schema.getType(typename));
  }

  #membersOf(condition: string): ReadonlySet<string> {
    let members = this.#members.get(condition);
    if (!members) {
      const type = this.#schema.getType(condition);
      const names: string[] = [];
      if (isAbstractType(type)) {
        const { objects, interfaces } =
          'resolveType' in type && 'getFields' in type
            ? this.#schema.getImplementations(type)
            : { objects: this.#schema.getPossibleTypes(type), interfaces: [] };
        names.push(...objects.map(({ name }) => name), ...interfaces.map(({ name }) => name));
      }
      members = new Set(names);
      this.#members.set(condition, members);
    }
    return members;
  }
}
