import { executeSync, Kind, visit, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { collectFields, type ShapeSource } from './collect-fields.ts';

/** The document without introspection, which is answered here: the planner knows an older version of those types. */
export function withoutIntrospection(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: ({ name }) => (isIntrospection(name.value) ? null : undefined),
    FragmentDefinition: ({ typeCondition }) => (typeCondition.name.value.startsWith('__') ? null : undefined),
  });
}

function isIntrospection(name: string): boolean {
  return name === '__schema' || name === '__type';
}

/** Answers `__schema` and `__type` from the API schema, without any subgraph. */
export class Introspection {
  readonly #source: ShapeSource;
  readonly #operation: OperationDefinitionNode;

  constructor(source: ShapeSource, operation: OperationDefinitionNode) {
    this.#source = source;
    this.#operation = operation;
  }

  /** JSON of each introspection field at the root, by response name. */
  answer(variables: Record<string, unknown>): (responseName: string) => string {
    let texts: Map<string, string> | undefined;
    return (responseName) => {
      texts ??= this.#run(variables);
      return texts.get(responseName) ?? 'null';
    };
  }

  #run(variableValues: Record<string, unknown>): Map<string, string> {
    const { schema, fragments } = this.#source;
    const groups = collectFields(this.#source, schema.getQueryType()!, [this.#operation.selectionSet]);
    const selections = groups
      .filter(({ name }) => isIntrospection(name))
      .map(({ node, responseName, selectionSets }): FieldNode => {
        const inner = { kind: Kind.SELECTION_SET, selections: selectionSets.flatMap((set) => set.selections) } as const;
        return { ...node, alias: { kind: Kind.NAME, value: responseName }, selectionSet: inner };
      });
    const operation = { ...this.#operation, selectionSet: { kind: Kind.SELECTION_SET, selections } as const };
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] };
    const { data } = executeSync({ schema, document, variableValues });
    return new Map(Object.entries(data ?? {}).map(([name, value]) => [name, JSON.stringify(value)]));
  }
}
