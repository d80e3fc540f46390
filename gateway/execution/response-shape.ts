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
  withheldWriter,
  type FieldsType,
  type FieldWriter,
  type ShapeRun,
  type Writer,
} from './value-writers.ts';

/**
 * Writes the client's response directly from subgraph data: only the selected fields, in order and under the client's
 * names, with nulls propagated to the nearest nullable field.
 */
export class ResponseShape {
  readonly #root: Writer;
  readonly #count: Count;

  constructor(source: ShapeSource, rootType: GraphQLObjectType, selectionSet: SelectionSetNode) {
    this.#count = { fields: 0, abstract: 0 };
    this.#root = compileObject({ ...source, count: this.#count }, rootType, [selectionSet]);
  }

  /** The number of fields; those of an abstract type's objects are added when the first of that type is written. */
  get fields(): number {
    return this.#count.fields;
  }

  /** Whether some types are still to be compiled, which needs the document. */
  get keepsDocument(): boolean {
    return this.#count.abstract > 0;
  }

  write(data: Data, run: Omit<ShapeRun, 'path'>): string {
    let isFaulty = false;
    const note = () => {
      isFaulty = true;
    };
    const text = this.#root(data, { ...run, path: undefined, report: note }) ?? 'null';
    // Write again to report the problems with their paths.
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
  if (source.withheld?.has(`${parent.name}.${name}`)) return withheldWriter;
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
 * The type to write an object of an abstract type as: the one it names, or the interface itself if the plan did not
 * need the concrete type.
 */
function typeNamed(schema: GraphQLSchema, type: GraphQLAbstractType, typename: unknown): FieldsType | undefined {
  const named = typeof typename === 'string' ? schema.getType(typename) : type;
  if (isObjectType(named)) return isAbstractType(type) && schema.isSubType(type, named) ? named : undefined;
  return isInterfaceType(named) && isInterfaceType(type) ? type : undefined;
}
