import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { refuse, type Refusal } from '@hub/shared/refusal/refusal.ts';

/** How many rows lists within lists may come to, by the sizes that were asked for. */
const mostRows = 1_000_000;
const deepest = 25;
/** How often an operation may ask for the schema: each time all of it is gone through. */
const mostIntrospections = 4;
/** What a list counts for that cannot be asked for in pages, and a page whose size was not given. */
const unpaged = 5;
const defaultPage = 50;

/** The rows that lists within lists come to along a branch: a number, times variables that give page sizes. */
interface Branch {
  rows: number;
  variables: readonly string[];
  depth: number;
}

/** Branches by their variables; of those with the same ones the largest counts. */
type Branches = Map<string, Branch>;

/** How large the answers to an operation can get, taken from its document once. */
export class OperationSize {
  readonly #branches: readonly Branch[];
  readonly #defaults = new Map<string, number>();
  readonly #introspections: number;

  constructor(document: DocumentNode, schema: GraphQLSchema) {
    const measure = new Measure(document, schema);
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
    this.#introspections = introspections;
    this.#branches = document.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
      const root = schema.getRootType(definition.operation);
      return root ? [...measure.selections(definition.selectionSet, root).values()] : [];
    });
  }

  /** Says why an operation is refused before it is planned; `undefined` where it is not too large. */
  refusal(variables: Record<string, unknown>): Refusal | undefined {
    if (!this.#isTooLarge(variables)) return undefined;
    return refuse('OPERATION_TOO_LARGE', { rows: mostRows, depth: deepest });
  }

  #isTooLarge(variables: Record<string, unknown>): boolean {
    if (this.#introspections > mostIntrospections) return true;
    for (const { rows, variables: names, depth } of this.#branches) {
      const sizes = names.map((name) => {
        const given = variables[name];
        return typeof given === 'number' ? Math.max(1, given) : (this.#defaults.get(name) ?? defaultPage);
      });
      const total = sizes.reduce((product, size) => product * size, rows);
      if (total > mostRows || depth > deepest) return true;
    }
    return false;
  }
}

class Measure {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Branches>();

  constructor(document: DocumentNode, schema: GraphQLSchema) {
    this.#schema = schema;
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  selections({ selections }: SelectionSetNode, type: GraphQLCompositeType): Branches {
    const branches: Branches = new Map();
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) addAll(branches, this.#field(selection, type));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) addAll(branches, this.#fragment(selection.name.value));
      else
        addAll(
          branches,
          this.selections(selection.selectionSet, this.#typed(selection.typeCondition?.name.value, type)),
        );
    }
    return branches;
  }

  #fragment(name: string): Branches {
    let measured = this.#measured.get(name);
    if (!measured) {
      const { selectionSet, typeCondition } = this.#fragments.get(name)!;
      measured = this.selections(selectionSet, this.#typed(typeCondition.name.value, this.#schema.getQueryType()!));
      this.#measured.set(name, measured);
    }
    return measured;
  }

  #field(node: FieldNode, parent: GraphQLCompositeType): Branches {
    const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    const own = { rows: 1, variables: [], depth: 1 };
    if (!field || !node.selectionSet || !isCompositeType(type)) return new Map([['', own]]);
    const { rows, variables } = sizeOf(node, field, parent);
    const branches: Branches = new Map();
    for (const inner of this.selections(node.selectionSet, type).values()) {
      const joined = [...inner.variables, ...variables].sort();
      add(branches, { rows: inner.rows * rows, variables: joined, depth: inner.depth + 1 });
    }
    return branches;
  }

  #typed(name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }
}

/** By how much a field multiplies what is selected below it. */
function sizeOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLCompositeType,
): { rows: number; variables: string[] } {
  if (field.args.some(({ name }) => name === 'first')) {
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (value?.kind === Kind.VARIABLE) return { rows: 1, variables: [value.name.value] };
    return { rows: value?.kind === Kind.INT ? Math.max(1, Number(value.value)) : defaultPage, variables: [] };
  }
  // The rows of a page are counted with the field that asks for the page.
  const isRows = field.name === 'nodes' && 'getFields' in parent && 'pageInfo' in parent.getFields();
  return { rows: isListType(getNullableType(field.type)) && !isRows ? unpaged : 1, variables: [] };
}

function addAll(branches: Branches, others: Branches): void {
  for (const branch of others.values()) add(branches, branch);
}

function add(branches: Branches, branch: Branch): void {
  const key = branch.variables.join();
  const known = branches.get(key);
  branches.set(key, {
    rows: Math.max(branch.rows, known?.rows ?? 0),
    variables: branch.variables,
    depth: Math.max(branch.depth, known?.depth ?? 0),
  });
}
