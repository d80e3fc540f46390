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

/** What a shape is compiled from. */
export interface ShapeSource {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The client's alias by the one that stands in its place. */
  originals: ReadonlyMap<string, string>;
  /** Called when more was compiled from it after the first time. */
  onGrowth?: (() => void) | undefined;
}

/** All selections of one response name on one object type. */
export interface FieldGroup {
  name: string;
  /** The first of the selections. */
  node: FieldNode;
  /** The key under which the data has it. */
  key: string;
  /** The key under which the client gets it. */
  responseName: string;
  selectionSets: SelectionSetNode[];
}

/**
 * The fields that selections ask of an object type, in the order of the specification (6.3.2, CollectFields), once
 * `@skip` and `@include` are decided.
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
