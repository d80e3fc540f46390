import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size assumed for a list without paging arguments, and for a page without a given size. */
const unpaged = 5;
export const defaultPage = 50;
/**
 * Fixed sizes of the long introspection lists, whatever the size of the schema: a large schema can be queried like a
 * small one.
 */
const schemaLists = new Map([
  ['types', 100],
  ['fields', 10],
]);
/** The arguments that set the page size. */
const pageSizes = new Set(['first', 'last']);
const rowsOfPage = new Set(['nodes', 'edges']);
/** With more products of variables than this to add up, the operation counts as too large without computing the sum. */
const maxProducts = 100;

/** A number of rows: a factor times the values of page-size variables. */
export interface Rows {
  factor: number;
  variables: readonly string[];
}

/** The size of a selection set. */
export interface Measured {
  /** The number of fields with every fragment inlined. */
  fields: number;
  /** The nesting depth. */
  depth: number;
  /** The rows of all innermost lists, to be added up; keyed by the page-size variables. */
  rows: ReadonlyMap<string, Rows>;
}

type RowsByVariables = Map<string, Rows>;
type Field = GraphQLField<unknown, unknown>;

const one: Rows = { factor: 1, variables: [] };
const leaf: Measured = { fields: 1, depth: 1, rows: new Map() };
/** Each introspection leaf counts as a row, because introspection is executed in one go. */
const schemaLeaf: Measured = { fields: 1, depth: 1, rows: new Map([['', one]]) };

/** Measures the selection sets of a document, each fragment once however often it is spread. */
export class SelectionMeasure {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #pages: ReadonlySet<string>;
  readonly #measured = new Map<string, Measured>();

  constructor(document: DocumentNode, schema: GraphQLSchema) {
    this.#schema = schema;
    this.#pages = pagesOf(schema);
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  selections({ selections }: SelectionSetNode, type: GraphQLCompositeType): Measured {
    let fields = 0;
    let depth = 0;
    const rows: RowsByVariables = new Map();
    for (const selection of selections) {
      const measured = this.#selection(selection, type);
      fields += measured.fields;
      depth = Math.max(depth, measured.depth);
      addRows(rows, measured.rows.values());
    }
    return { fields, depth, rows };
  }

  #selection(selection: SelectionNode, type: GraphQLCompositeType): Measured {
    if (selection.kind === Kind.FIELD) return this.#field(selection, type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
    return this.selections(selection.selectionSet, this.#typed(selection.typeCondition?.name.value, type));
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
    const field = this.#definition(node.name.value, parent);
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return isIntrospectionType(parent) ? schemaLeaf : leaf;
    const { fields, depth, rows } = this.selections(node.selectionSet, type);
    const size = this.#sizeOf(node, field, parent);
    return { fields: fields + 1, depth: depth + 1, rows: size ? multiplied(rows, size) : rows };
  }

  #definition(name: string, parent: GraphQLCompositeType): Field | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return 'getFields' in parent ? parent.getFields()[name] : undefined;
  }

  /** How many rows a field returns; `undefined` if it is not a list. */
  #sizeOf(node: FieldNode, field: Field, parent: GraphQLCompositeType): readonly Rows[] | undefined {
    if (field.args.some(({ name }) => pageSizes.has(name))) return sizesOfPage(node);
    // The rows of a page are counted at the field with the paging arguments.
    const isRows = rowsOfPage.has(field.name) && this.#pages.has(parent.name);
    if (isRows || !isListType(getNullableType(field.type))) return undefined;
    return [{ ...one, factor: (isIntrospectionType(parent) && schemaLists.get(field.name)) || unpaged }];
  }

  #typed(name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? undefined : this.#schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }
}

const knownPages = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** The types returned by fields with paging arguments. */
function pagesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const known = knownPages.get(schema);
  if (known) return known;
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { args, type: page } of Object.values(type.getFields()))
      if (args.some(({ name }) => pageSizes.has(name))) names.add(getNamedType(page).name);
  }
  knownPages.set(schema, names);
  return names;
}

/** The requested page sizes; the page has no more rows than their sum. */
function sizesOfPage({ arguments: given = [] }: FieldNode): readonly Rows[] {
  const sizes = given.flatMap(({ name, value }): Rows[] => {
    if (!pageSizes.has(name.value)) return [];
    if (value.kind === Kind.VARIABLE) return [{ factor: 1, variables: [value.name.value] }];
    return value.kind === Kind.INT ? [{ ...one, factor: Math.max(1, Number(value.value)) }] : [];
  });
  return sizes.length > 0 ? sizes : [{ ...one, factor: defaultPage }];
}

/** The rows of a list: its size, times the rows of the lists inside it, if any. */
function multiplied(rows: Measured['rows'], sizes: readonly Rows[]): RowsByVariables {
  const inner = rows.size > 0 ? [...rows.values()] : [one];
  const products: RowsByVariables = new Map();
  for (const size of sizes) {
    addRows(
      products,
      inner.map(({ factor, variables }) => ({
        factor: factor * size.factor,
        variables: [...variables, ...size.variables].sort(),
      })),
    );
  }
  return products;
}

function addRows(sum: RowsByVariables, added: Iterable<Rows>): void {
  for (const { factor, variables } of added) {
    const key = variables.join();
    const known = sum.get(key);
    if (known || sum.size < maxProducts) sum.set(key, { factor: factor + (known?.factor ?? 0), variables });
    else sum.set('', { ...one, factor: Number.POSITIVE_INFINITY });
  }
}
