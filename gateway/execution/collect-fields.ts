import {
  isAbstractType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** The input of a response shape. */
export interface ShapeSource {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The client's response name by the alias that replaces it. */
  originals: ReadonlyMap<string, string>;
  /** The fields that are written as null, by coordinate. */
  withheld?: ReadonlySet<string>;
  /** Called when more is compiled from it later on. */
  onGrowth?: (() => void) | undefined;
}

/** All selections with one response name on one object type. */
export interface FieldGroup {
  name: string;
  /** The first of the selections. */
  node: FieldNode;
  /** The key in the fetched data. */
  key: string;
  /** The key in the client's response. */
  responseName: string;
  selectionSets: SelectionSetNode[];
}

/**
 * The fields selected on an object type, in specification order (6.3.2, CollectFields); `@skip` and `@include` have
 * been applied already.
 */
export function collectFields(
  source: ShapeSource,
  type: GraphQLObjectType | GraphQLInterfaceType,
  selectionSets: readonly SelectionSetNode[],
): FieldGroup[] {
  const groups = new Map<string, FieldGroup>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        const key = selection.alias?.value ?? name;
        const group = groups.get(key) ?? {
          name,
          node: selection,
          key,
          responseName: source.originals.get(key) ?? key,
          selectionSets: [],
        };
        if (selection.selectionSet) group.selectionSets.push(selection.selectionSet);
        groups.set(key, group);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? source.fragments.get(selection.name.value)! : selection;
      if (applies(source.schema, fragment.typeCondition?.name.value, type)) collect(fragment.selectionSet);
    }
  };
  for (const selectionSet of selectionSets) collect(selectionSet);
  return [...groups.values()];
}

function applies(
  schema: GraphQLSchema,
  condition: string | undefined,
  type: GraphQLObjectType | GraphQLInterfaceType,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}
