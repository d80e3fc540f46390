import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type FieldGroup, type ShapeSource } from './collect-fields.ts';
import { leafText } from './leaf-text.ts';
import type { Data } from './merge-data.ts';
import {
  abstractWriter,
  fieldWriter,
  introspectionWriter,
  listWriter,
  objectWriter,
  typenameWriter,
  type FieldsType,
  type FieldWriter,
  type ShapeRun,
  type Writer,
} from './value-writers.ts';

/**
 * Writes a client's answer straight from what the subgraphs gave: only what was asked for, in its order and under its
 * names, with null going up to the next field that may be null.
 */
export class ResponseShape {
  readonly #root: Writer;
  readonly #count: Count;

  constructor(source: ShapeSource, rootType: GraphQLObjectType, selectionSet: SelectionSetNode) {
    this.#count = { fields: 0, abstract: 0 };
    this.#root = compileObject({ ...source, count: this.#count }, rootType, [selectionSet]);
  }

  /** How many fields it has; those of an object of an abstract type are added when the first of its type is written. */
  get fields(): number {
    return this.#count.fields;
  }

  /** Whether it is still to be compiled for some types, and keeps the document for that. */
  get keepsDocument(): boolean {
    return this.#count.abstract > 0;
  }

  write(data: Data, run: Omit<ShapeRun, 'path'>): string {
    let isFaulty = false;
    const note = () => {
      isFaulty = true;
    };
    const text = this.#root(data, { ...run, path: undefined, report: note }) ?? 'null';
    // The faults are told with their places by writing once more.
    if (isFaulty) this.#root(data, { ...run, path: [] });
    return text;
  }
}

interface Count {
  fields: number;
  abstract: number;
}

type CountedSource = ShapeSource & { count: Count };
type Selections = readonly SelectionSetNode[];

function compileObject(source: CountedSource, type: FieldsType, selectionSets: Selections): Writer {
  const fields = collectFields(source, type, selectionSets).map((group, index): FieldWriter => {
    const head = `${index === 0 ? '' : ','}${JSON.stringify(group.responseName)}:`;
    return { head, write: compileField(source, type, group) };
  });
  source.count.fields += fields.length;
  return objectWriter(type.name, fields);
}

function compileField(
  source: CountedSource,
  parent: FieldsType,
  { key, responseName, name, selectionSets }: FieldGroup,
): FieldWriter['write'] {
  if (name === '__typename') return typenameWriter(parent);
  if (name === '__schema' || name === '__type') return introspectionWriter(responseName);
  const type = parent.getFields()[name]!.type;
  return fieldWriter({
    key,
    responseName,
    parent,
    name,
    nullable: !isNonNullType(type),
    isLeaf: isLeafType(getNamedType(type)) && !isListType(isNonNullType(type) ? type.ofType : type),
    write: compileValue(source, type, selectionSets),
  });
}

function compileValue(source: CountedSource, type: GraphQLOutputType, selectionSets: Selections): Writer {
  if (isNonNullType(type)) return compileValue(source, type.ofType, selectionSets);
  if (isListType(type)) {
    const elementType = type.ofType;
    const isLeaf = isLeafType(isNonNullType(elementType) ? elementType.ofType : elementType);
    return listWriter(compileValue(source, elementType, selectionSets), {
      nullable: !isNonNullType(elementType),
      isLeaf,
    });
  }
  if (isLeafType(type)) return leafText(type);
  if (isObjectType(type)) return compileObject(source, type, selectionSets);
  source.count.abstract += 1;
  return abstractWriter((typename) => {
    const known = typeNamed(source.schema, type, typename);
    if (!known) return undefined;
    const write = compileObject(source, known, selectionSets);
    source.onGrowth?.();
    return write;
  });
}

/**
 * The type that an object of an abstract type is written as: the one that it names, or the interface itself where the
 * plan had no need to find out which it is.
 */
function typeNamed(schema: GraphQLSchema, type: GraphQLAbstractType, typename: unknown): FieldsType | undefined {
  const named = typeof typename === 'string' ? schema.getType(typename) : type;
  if (isObjectType(named)) return isAbstractType(type) && schema.isSubType(type, named) ? named : undefined;
  return isInterfaceType(named) && isInterfaceType(type) ? type : undefined;
}
