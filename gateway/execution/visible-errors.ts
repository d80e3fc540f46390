import {
  getNamedType,
  getOperationAST,
  GraphQLError,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, fragmentsOf, type ShapeSource } from './collect-fields.ts';
import { isData, type Data } from './merge-data.ts';

type Path = readonly (string | number)[];

/** Parses the operation again only if there are errors: a parsed document is many times as large as its text. */
export function visibleErrors(
  text: string,
  operationName: string | undefined,
  schema: GraphQLSchema,
  originals: ReadonlyMap<string, string>,
): () => VisibleErrors {
  return () => {
    const document = parse(text, { noLocation: true });
    const operation = getOperationAST(document, operationName)!;
    const source = { schema, fragments: fragmentsOf(document), originals };
    return new VisibleErrors(source, schema.getRootType(operation.operation)!, operation.selectionSet);
  };
}

/** Maps errors to paths that the client selected. */
export class VisibleErrors {
  readonly #source: ShapeSource;
  readonly #rootType: GraphQLObjectType;
  readonly #selectionSet: SelectionSetNode;

  constructor(source: ShapeSource, rootType: GraphQLObjectType, selectionSet: SelectionSetNode) {
    this.#source = source;
    this.#rootType = rootType;
    this.#selectionSet = selectionSet;
  }

  /**
   * The error at its path in the client's response. An error on a field that the client did not select is moved to what
   * it has made null; `undefined` if that is nothing, since each field that requires it has its own error.
   */
  toClient(error: GraphQLError, data: Data): { error: GraphQLError; isWhole: boolean } | undefined {
    const { path: given = [], message, originalError, extensions } = error;
    const { path, isWhole } = this.#visible(given, data);
    if (!isWhole && path.length === 0) return undefined;
    // Its extensions may name the field that the client did not select.
    const details = isWhole ? { extensions } : {};
    return { error: new GraphQLError(message, { path, originalError: originalError ?? null, ...details }), isWhole };
  }

  /** The path in the client's names, as far as the selected fields lead, and then to a null. */
  #visible(given: Path, data: Data): { path: Path; isWhole: boolean } {
    const path: (string | number)[] = [];
    let value: unknown = data;
    let type: GraphQLNamedType = this.#rootType;
    let selectionSets: readonly SelectionSetNode[] = [this.#selectionSet];
    for (const step of given) {
      if (typeof step === 'number') {
        value = Array.isArray(value) ? value[step] : undefined;
        path.push(step);
        continue;
      }
      const found = this.#find(type, selectionSets, step, value);
      if (!found) return { path: isData(value) ? [] : path, isWhole: false };
      const { parent, group } = found;
      value = isData(value) && Object.hasOwn(value, step) ? value[step] : undefined;
      type = getNamedType(parent.getFields()[group.name]?.type) ?? type;
      selectionSets = group.selectionSets;
      path.push(group.responseName);
    }
    return { path, isWhole: true };
  }

  /** The field by its key in the data, on the object's type, or on any possible type if there is no object. */
  #find(type: GraphQLNamedType, selectionSets: readonly SelectionSetNode[], key: string, value: unknown) {
    for (const parent of this.#typesOf(type, value)) {
      const group = collectFields(this.#source, parent, selectionSets).find((each) => each.key === key);
      if (group) return { parent, group };
    }
    return undefined;
  }

  #typesOf(type: GraphQLNamedType, value: unknown): (GraphQLObjectType | GraphQLInterfaceType)[] {
    if (!isAbstractType(type)) return isObjectType(type) ? [type] : [];
    const { schema } = this.#source;
    const named = isData(value) && typeof value['__typename'] === 'string' ? schema.getType(value['__typename']) : type;
    if (isObjectType(named)) return [named];
    return [...(isInterfaceType(type) ? [type] : []), ...schema.getPossibleTypes(type)];
  }
}
