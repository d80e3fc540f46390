import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What a list counts for that cannot be asked for in pages, and a page whose size was not given. */
const unpaged = 5;
export const defaultPage = 50;

/** A number of rows: a factor, times the variables that give page sizes. */
export interface Rows {
  factor: number;
  variables: readonly string[];
}

/** What selections come to. */
export interface Measured {
  /** How many fields there are when every fragment is written out. */
  fields: number;
  /** How many levels lie within each other. */
  depth: number;
  /** The rows of all lists that hold no others, which are added up; by the variables that give page sizes. */
  rows: ReadonlyMap<string, Rows>;
}

const nothing: Measured = { fields: 0, depth: 0, rows: new Map() };

/** Measures the selections of a document, each fragment once however often it is spread. */
export class SelectionMeasure {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Measured>();

  constructor(document: DocumentNode, schema: GraphQLSchema) {
    this.#schema = schema;
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  selections({ selections }: SelectionSetNode, type: GraphQLCompositeType): Measured {
    return selections.reduce((measured, selection) => {
      if (selection.kind === Kind.FIELD) return add(measured, this.#field(selection, type));
      if (selection.kind === Kind.FRAGMENT_SPREAD) return add(measured, this.#fragment(selection.name.value));
      const narrowed = this.#typed(selection.typeCondition?.name.value, type);
      return add(measured, this.selections(selection.selectionSet, narrowed));
    }, nothing);
  }

  #fragment(name: string): Measured {
    let measured = this.#measured.get(name);
    if (!measured) {
      const { selectionSet, typeCondition } = this.#fragments.get(name)!;
      measured = this.selections(selectionSet, this.#typed(typeCondition.name.value, this.#schema.getQueryType()!));
      this.#measured.set(name, measured);
    }
    return measured;
  }

  #field(node: FieldNode, parent: GraphQLCompositeType): Measured {
    const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return { fields: 1, depth: 1, rows: nothing.rows };
    const { fields, depth, rows } = this.selections(node.selectionSet, type);
    const size = sizeOf(node, field, parent);
    return { fields: fields + 1, depth: depth + 1, rows: size ? multiplied(rows, size) : rows };
  }

  #typed(name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }
}

/** How many rows a field gives; `undefined` where it is no list. */
function sizeOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLCompositeType,
): Rows | undefined {
  if (field.args.some(({ name }) => name === 'first')) {
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (value?.kind === Kind.VARIABLE) return { factor: 1, variables: [value.name.value] };
    return { factor: value?.kind === Kind.INT ? Math.max(1, Number(value.value)) : defaultPage, variables: [] };
  }
  // The rows of a page are counted with the field that asks for the page.
  const isRows = field.name === 'nodes' && 'getFields' in parent && 'pageInfo' in parent.getFields();
  return isListType(getNullableType(field.type)) && !isRows ? { factor: unpaged, variables: [] } : undefined;
}

/** The rows of a list: its own where it holds no others, else theirs in each of its own. */
function multiplied(rows: Measured['rows'], size: Rows): Measured['rows'] {
  const inner = rows.size > 0 ? [...rows.values()] : [{ factor: 1, variables: [] }];
  return byVariables(
    inner.map(({ factor, variables }) => ({
      factor: factor * size.factor,
      variables: [...variables, ...size.variables].sort(),
    })),
  );
}

function add(one: Measured, other: Measured): Measured {
  return {
    fields: one.fields + other.fields,
    depth: Math.max(one.depth, other.depth),
    rows: other.rows.size === 0 ? one.rows : byVariables([...one.rows.values(), ...other.rows.values()]),
  };
}

function byVariables(all: readonly Rows[]): Map<string, Rows> {
  const rows = new Map<string, Rows>();
  for (const { factor, variables } of all) {
    const key = variables.join();
    rows.set(key, { factor: factor + (rows.get(key)?.factor ?? 0), variables });
  }
  return rows;
}
