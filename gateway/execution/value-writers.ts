import { isObjectType, type GraphQLInterfaceType, type GraphQLObjectType } from 'graphql';
import { isData, type Data } from './merge-data.ts';

/** One pass over a response: the current path, and where to report problems. */
export interface ShapeRun {
  /** The current path; left out of the first pass, which usually finds no problem. */
  path: (string | number)[] | undefined;
  report: (message: string, path: readonly (string | number)[]) => void;
  /** Whether a null at a non-nullable position is explained by an error reported already. */
  isExplained: (path: readonly (string | number)[]) => boolean;
  /** Whether an error has been reported at exactly this path. */
  isReported: (path: readonly (string | number)[]) => boolean;
  /** Reports a field without a value, by the error that lost it or by the message. */
  reportMissing: (object: Data, key: string, message: string, path: readonly (string | number)[]) => void;
  /** Reports a null in a field that has to have a value. */
  reportNull: (object: Data, key: string, message: string, path: readonly (string | number)[]) => void;
  /** JSON of the introspection fields at the root, by response name. */
  introspection: (responseName: string) => string;
}

export type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

/** JSON of a non-null value; `undefined` if it must become null, which has then been reported. */
export type Writer = (value: unknown, run: ShapeRun) => string | undefined;

/**
 * One field of an object: the text before its value, and JSON of the value; `undefined` if the object must become null.
 */
export interface FieldWriter {
  head: string;
  write: (source: Data, run: ShapeRun) => string | undefined;
}

// Each writer is created by a function of its own, so that its closure does not retain the document.

export function objectWriter(typeName: string, fields: readonly FieldWriter[]): Writer {
  return (value, run) => {
    if (!isData(value)) return invalid(run, `an object of type ${typeName}`);
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

export function typenameWriter(parent: FieldsType): FieldWriter['write'] {
  const text = isObjectType(parent) ? JSON.stringify(parent.name) : undefined;
  return (_, run) => text ?? invalid(run, 'the name of a type');
}

export function introspectionWriter(responseName: string): FieldWriter['write'] {
  return (_, run) => run.introspection(responseName);
}

/** Writes what the caller may not see. */
export const withheldWriter: FieldWriter['write'] = () => 'null';

export interface FieldToWrite {
  /** The key in the fetched data. */
  key: string;
  responseName: string;
  parent: FieldsType;
  name: string;
  nullable: boolean;
  isLeaf: boolean;
  write: Writer;
}

export function fieldWriter({
  key,
  responseName,
  parent,
  name,
  nullable,
  isLeaf,
  write,
}: FieldToWrite): FieldWriter['write'] {
  const isInherited = key in Object.prototype;
  return (source, run) => {
    const value = isInherited && !Object.hasOwn(source, key) ? null : source[key];
    if (value === null || value === undefined) {
      if (value === undefined && nullable) missing(run, source, key, responseName, `${parent.name}.${name}`);
      if (nullable) return 'null';
      if (!(run.path && run.isExplained([...run.path, responseName]))) {
        const message = `Cannot return null for non-nullable field ${parent.name}.${name}.`;
        // All fields of a request are missing if an error at one of them nulls its whole response.
        const path = at(run, responseName);
        if (!run.path) run.report(message, path);
        else if (value === undefined) run.reportMissing(source, key, message, path);
        else run.reportNull(source, key, message, path);
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

/** Reports a field that no fetch has returned, not even as null. */
function missing(run: ShapeRun, object: Data, key: string, responseName: string, coordinate: string): void {
  const message = `No subgraph could resolve field ${coordinate}.`;
  const path = at(run, responseName);
  if (!run.path) run.report(message, path);
  else if (!run.isReported(path)) run.reportMissing(object, key, message, path);
}

export function listWriter(write: Writer, { nullable, isLeaf }: { nullable: boolean; isLeaf: boolean }): Writer {
  return (value, run) => {
    if (!Array.isArray(value)) return invalid(run, 'a list');
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

/** Writes an object by its `__typename`; `writerFor` returns `undefined` if that type is not possible. */
export function abstractWriter(writerFor: (typename: unknown) => Writer | undefined): Writer {
  const writers = new Map<unknown, Writer>();
  return (value, run) => {
    if (!isData(value)) return invalid(run, 'an object');
    const typename = value['__typename'];
    let write = writers.get(typename);
    if (!write) {
      write = writerFor(typename);
      if (!write) return invalid(run, 'an object of a known type');
      writers.set(typename, write);
    }
    return write(value, run);
  };
}

function invalid(run: ShapeRun, expected: string): undefined {
  run.report(`Invalid value found where ${expected} was expected.`, at(run));
  return undefined;
}

function at({ path = [] }: ShapeRun, ...rest: readonly string[]): readonly (string | number)[] {
  return [...path, ...rest];
}
