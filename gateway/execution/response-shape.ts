import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type FieldGroup, type ShapeSource } from './collect-fields.ts';
import { leafText } from './leaf-text.ts';
import { isData, type Data } from './merge-data.ts';

/** One writing of an answer: where it stands, and what was wrong. */
export interface ShapeRun {
  /** Where the writing stands; left out of the first attempt, in which most answers are found without fault. */
  path: (string | number)[] | undefined;
  report: (message: string, path: readonly (string | number)[]) => void;
  /** Whether a null where none may be has been told of already. */
  isExplained: (path: readonly (string | number)[]) => boolean;
  /** JSON of the introspection fields at the root, by response name. */
  introspection: (responseName: string) => string;
}

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

/** JSON of a value that is not null; `undefined` where it must become null, which is then reported already. */
type Writer = (value: unknown, run: ShapeRun) => string | undefined;

/**
 * Writes a client's answer straight from what the subgraphs gave: only what was asked for, in its order and under its
 * names, with null going up to the next field that may be null.
 */
export class ResponseShape {
  readonly #source: ShapeSource;
  readonly #root: Writer;

  constructor(source: ShapeSource, rootType: GraphQLObjectType, selectionSet: SelectionSetNode) {
    this.#source = source;
    this.#root = this.#object(rootType, [selectionSet]);
  }

  write(data: Data, { report, isExplained, introspection }: Omit<ShapeRun, 'path'>): string {
    let isFaulty = false;
    const note = () => {
      isFaulty = true;
    };
    const text = this.#root(data, { path: undefined, report: note, isExplained, introspection }) ?? 'null';
    // The faults are told with their places by writing once more.
    if (isFaulty) this.#root(data, { path: [], report, isExplained, introspection });
    return text;
  }

  #object(type: FieldsType, selectionSets: readonly SelectionSetNode[]): Writer {
    const fields = collectFields(this.#source, type, selectionSets).map((group, index) => {
      const head = `${index === 0 ? '' : ','}${JSON.stringify(group.responseName)}:`;
      return { head, write: this.#field(type, group) };
    });
    return (value, run) => {
      if (!isData(value)) return this.#invalid(run, `an object of type ${type.name}`);
      let text = '{';
      for (const { head, write } of fields) {
        const written = write(value, run);
        if (written === undefined) return undefined;
        text += head;
        text += written;
      }
      return `${text}}`;
    };
  }

  /** Writes one field of an object; `undefined` where the object itself must become null. */
  #field(parent: FieldsType, { key, responseName, name, selectionSets }: FieldGroup): Writer {
    if (name === '__typename') {
      return (_, run) =>
        isObjectType(parent) ? JSON.stringify(parent.name) : this.#invalid(run, 'the name of a type');
    }
    if (name === '__schema' || name === '__type') return (_, run) => run.introspection(responseName);
    const type = parent.getFields()[name]!.type;
    const write = this.#value(type, selectionSets);
    const nullable = !isNonNullType(type);
    const isLeaf = isLeafType(getNamedType(type)) && !isListType(isNonNullType(type) ? type.ofType : type);
    const get =
      key in Object.prototype
        ? (source: Data) => (Object.hasOwn(source, key) ? source[key] : null)
        : (source: Data) => source[key];
    return (source, run) => {
      const value = get(source as Data);
      if (value === null || value === undefined) {
        if (nullable) return 'null';
        if (!(run.path && run.isExplained([...run.path, responseName]))) {
          run.report(`Cannot return null for non-nullable field ${parent.name}.${name}.`, at(run, responseName));
        }
        return undefined;
      }
      if (isLeaf) {
        const text = write(value, run);
        if (text !== undefined) return text;
        run.report(`Invalid value found for field ${parent.name}.${name}.`, at(run, responseName));
      } else {
        run.path?.push(responseName);
        const text = write(value, run);
        run.path?.pop();
        if (text !== undefined) return text;
      }
      return nullable ? 'null' : undefined;
    };
  }

  #value(type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[]): Writer {
    if (isNonNullType(type)) return this.#value(type.ofType, selectionSets);
    if (isListType(type)) return this.#list(type.ofType, selectionSets);
    if (isLeafType(type)) return leafText(type);
    if (isObjectType(type)) return this.#object(type, selectionSets);
    return this.#abstract(type, selectionSets);
  }

  #list(elementType: GraphQLOutputType, selectionSets: readonly SelectionSetNode[]): Writer {
    const write = this.#value(elementType, selectionSets);
    const nullable = !isNonNullType(elementType);
    const isLeaf = isLeafType(isNonNullType(elementType) ? elementType.ofType : elementType);
    return (value, run) => {
      if (!Array.isArray(value)) return this.#invalid(run, 'a list');
      let list = '[';
      for (let index = 0; index < value.length; index += 1) {
        const element: unknown = value[index];
        let text: string | undefined;
        run.path?.push(index);
        if (element === null || element === undefined) {
          if (!nullable && !(run.path && run.isExplained(run.path)))
            run.report('Cannot return null for a non-nullable list element.', at(run));
        } else {
          text = write(element, run);
          if (text === undefined && isLeaf) run.report('Invalid value found for a list element.', at(run));
        }
        run.path?.pop();
        if (text === undefined && !nullable) return undefined;
        if (index > 0) list += ',';
        list += text ?? 'null';
      }
      return `${list}]`;
    };
  }

  /** An object of an abstract type is written by the shape of the type that it says it is of. */
  #abstract(type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[]): Writer {
    const writers = new Map<unknown, Writer>();
    const { schema } = this.#source;
    return (value, run) => {
      if (!isData(value)) return this.#invalid(run, 'an object');
      const typename = value['__typename'];
      let write = writers.get(typename);
      if (!write) {
        const known = typeNamed(schema, type, typename);
        if (!known) return this.#invalid(run, 'an object of a known type');
        write = this.#object(known, selectionSets);
        writers.set(typename, write);
      }
      return write(value, run);
    };
  }

  #invalid(run: ShapeRun, expected: string): undefined {
    run.report(`Invalid value found where ${expected} was expected.`, at(run));
    return undefined;
  }
}

function at({ path = [] }: ShapeRun, ...rest: readonly string[]): readonly (string | number)[] {
  return [...path, ...rest];
}

/**
 * The type that an object of an abstract type is written as: the one that it names, or the interface itself where the
 * plan had no need to find out which it is.
 */
function typeNamed(schema: GraphQLSchema, type: GraphQLOutputType, typename: unknown): FieldsType | undefined {
  if (!isAbstractType(type)) return undefined;
  const named = typeof typename === 'string' ? schema.getType(typename) : type;
  if (isObjectType(named)) return schema.isSubType(type, named) ? named : undefined;
  return isInterfaceType(named) && isInterfaceType(type) ? type : undefined;
}
