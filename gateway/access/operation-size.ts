import { Kind, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { refuse } from '@hub/shared/refusal/refuse.ts';
import { defaultPage, SelectionMeasure, type Measured } from './measure-selections.ts';

/** The maximum number of rows in the response, by the requested page sizes. */
const maxRows = 2_000_000;
/** The maximum number of fields, with every fragment inlined: this many can be planned in a second. */
const maxFields = 2000;
const maxDepth = 25;
/** The maximum number of `__schema` and `__type` fields: each may traverse the whole schema. */
const maxIntrospections = 4;

/** The maximum size of an operation's response, computed once from the document. */
export class OperationSize {
  readonly #measured: readonly Measured[];
  readonly #defaults = new Map<string, number>();
  #introspections = 0;

  constructor(document: DocumentNode, schema: GraphQLSchema) {
    const measure = new SelectionMeasure(document, schema);
    visit(document, {
      Field: ({ name }) => {
        if (name.value === '__schema' || name.value === '__type') this.#introspections += 1;
      },
      VariableDefinition: ({ variable, defaultValue }) => {
        if (defaultValue?.kind === Kind.INT) {
          const known = this.#defaults.get(variable.name.value) ?? 1;
          this.#defaults.set(variable.name.value, Math.max(known, Number(defaultValue.value)));
        }
      },
    });
    this.#measured = document.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
      const root = schema.getRootType(definition.operation);
      return root ? [measure.selections(definition.selectionSet, root)] : [];
    });
  }

  /** Why the operation is refused before planning; `undefined` if it is not too large. */
  refusal(variables: Record<string, unknown>): Refusal | undefined {
    if (this.#introspections > maxIntrospections) return refuse('OPERATION_TOO_COMPLEX', {});
    for (const { rows: lists, fields, depth } of this.#measured) {
      const rows = this.#count(lists, variables);
      if (rows <= maxRows && fields <= maxFields && depth <= maxDepth) continue;
      return refuse('OPERATION_TOO_LARGE', {
        // The parameters must be finite numbers, even if the sum is infinite.
        rows: Math.min(rows, Number.MAX_SAFE_INTEGER),
        fields: Math.min(fields, Number.MAX_SAFE_INTEGER),
        depth,
        maxRows,
        maxFields,
        maxDepth,
      });
    }
    return undefined;
  }

  #count(rows: Measured['rows'], variables: Record<string, unknown>): number {
    let count = 0;
    for (const { factor, variables: names } of rows.values())
      count += names.reduce((product, name) => product * this.#pageSize(name, variables[name]), factor);
    return count;
  }

  #pageSize(name: string, given: unknown): number {
    return typeof given === 'number' ? Math.max(1, given) : (this.#defaults.get(name) ?? defaultPage);
  }
}
