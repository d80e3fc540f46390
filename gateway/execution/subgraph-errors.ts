import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { FetchStep } from './compile-plan.ts';
import { isData, type Data } from './merge-data.ts';

type Path = readonly (string | number)[];

/** The objects that an entity of a fetch stands for, by its place among the representations. */
export type PathsOfEntities = (index: number) => readonly Data[];

/** How many errors of one answer are passed on. */
export const mostErrors = 1000;
/** How many places one error is reported at; the nulls in the data show the rest. */
const mostPlaces = 20;

/** What a subgraph has told of: it must not pass for an error that was raised here, about the client's own document. */
export class SubgraphFault extends Error {
  readonly subgraph: string;

  constructor(message: string, subgraph: string) {
    super(message);
    this.subgraph = subgraph;
  }
}

/**
 * Errors of a subgraph, or the failure to reach it, at the paths of the client's own answer. An error on an entity is
 * reported at places that the entity stands in; an error at no place, for all that the fetch was to bring.
 */
export function subgraphErrors(
  errors: readonly unknown[],
  step: FetchStep,
  cursor: { path: readonly string[]; objects: readonly Data[] },
  root: Data,
  objectsOf: PathsOfEntities,
): GraphQLError[] {
  let located: Map<Data, Path> | undefined;
  const pathOf = (object: Data): Path => {
    located ??= locate(root, cursor.path);
    return located.get(object) ?? [];
  };
  const told = errors.slice(0, mostErrors);
  // Each error is told of, and at no more places than leave room for the others.
  const share = Math.max(1, Math.floor(mostErrors / told.length));
  const places = Math.min(mostPlaces, share);
  let fetched: Path[] | undefined;
  const placesOf = (error: unknown): Path[] => {
    const path = pathIn(error);
    if (step.representation && path?.[0] === '_entities' && typeof path[1] === 'number') {
      const rest = path.slice(2);
      const objects = objectsOf(path[1]);
      if (objects.length > 0) return objects.slice(0, places).map((object) => [...pathOf(object), ...rest]);
    } else if (path && !step.representation && step.fields.includes(String(path[0]))) {
      return cursor.objects.slice(0, places).map((object) => [...pathOf(object), ...path]);
    }
    // The first error at no place explains the nulls of every field, so that those behind it need not.
    if (fetched) return fetched.slice(0, share);
    const objects = cursor.objects.slice(0, mostPlaces);
    fetched = objects.flatMap((object) => step.fields.map((field) => [...pathOf(object), field]));
    return fetched.slice(0, mostErrors);
  };
  return told.flatMap((error) => errorsAt(error, step.subgraph, placesOf(error)));
}

/** Every object at a plan's path with its place in the data. */
function locate(root: Data, planPath: readonly string[]): Map<Data, Path> {
  const found = new Map<Data, Path>();
  const walk = (value: unknown, index: number, path: Path): void => {
    if (planPath[index] === '@') {
      if (!Array.isArray(value)) return;
      for (const [position, element] of value.entries()) walk(element, index + 1, [...path, position]);
      return;
    }
    if (!isData(value)) return;
    const step = planPath[index];
    if (step === undefined) found.set(value, path);
    else if (Object.hasOwn(value, step)) walk(value[step], index + 1, [...path, step]);
  };
  walk(root, 0, []);
  return found;
}

function pathIn(error: unknown): Path | undefined {
  const path = isData(error) ? error['path'] : undefined;
  return Array.isArray(path) && path.length > 0 && path.every(isStep) ? (path as Path) : undefined;
}

function isStep(step: unknown): boolean {
  return typeof step === 'string' || (Number.isInteger(step) && (step as number) >= 0);
}

function errorsAt(error: unknown, subgraph: string, places: readonly Path[]): GraphQLError[] {
  if (error instanceof Error)
    return places.map((path) => new GraphQLError(error.message, { path, originalError: error }));
  const given = (isData(error) ? error : {}) as Partial<GraphQLFormattedError>;
  const message = typeof given.message === 'string' ? given.message : '';
  const extensions = isData(given.extensions) ? given.extensions : {};
  const originalError = new SubgraphFault(message, subgraph);
  return places.map((path) => new GraphQLError(message, { path, originalError, extensions }));
}
