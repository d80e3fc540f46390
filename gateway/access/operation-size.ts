import { Kind, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { refuse, type Refusal } from '@hub/shared/refusal/refusal.ts';
import { defaultPage, SelectionMeasure, type Measured } from './measure-selections.ts';

/** How many rows the lists of an answer may come to, by the sizes that were asked for. */
const mostRows = 1_000_000;
/** How many fields an operation may have, every fragment written out: so many are planned in a second. */
const mostFields = 2000;
const deepest = 25;
/** How often an operation may ask for the schema: each time all of it is gone through. */
const mostIntrospections = 4;

/** How large the answers to an operation can get, taken from its document once. */
export class OperationSize {
  readonly #measured: readonly Measured[];
  readonly #defaults = new Map<string, number>();
  readonly #isAlwaysTooLarge: boolean;

  constructor(document: DocumentNode, schema: GraphQLSchema) {
    const measure = new SelectionMeasure(document, schema);
    let introspections = 0;
    visit(document, {
      Field: ({ name }) => {
        if (name.value === '__schema' || name.value === '__type') introspections += 1;
      },
      VariableDefinition: ({ variable, defaultValue }) => {
        if (defaultValue?.kind === Kind.INT) {
          const known = this.#defaults.get(variable.name.value) ?? 1;
          this.#defaults.set(variable.name.value, Math.max(known, Number(defaultValue.value)));
        }
      },
    });
    this.#measured = document.definitions.flatMap((definition) => {
      const root = definition.kind === Kind.OPERATION_DEFINITION ? schema.getRootType(definition.operation) : undefined;
      return root && 'selectionSet' in definition ? [measure.selections(definition.selectionSet, root)] : [];
    });
    this.#isAlwaysTooLarge =
      introspections > mostIntrospections ||
      this.#measured.some(({ fields, depth }) => fields > mostFields || depth > deepest);
  }

  /** Says why an operation is refused before it is planned; `undefined` where it is not too large. */
  refusal(variables: Record<string, unknown>): Refusal | undefined {
    const isTooLarge =
      this.#isAlwaysTooLarge || this.#measured.some(({ rows }) => this.#count(rows, variables) > mostRows);
    return isTooLarge
      ? refuse('OPERATION_TOO_LARGE', { rows: mostRows, fields: mostFields, depth: deepest })
      : undefined;
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
