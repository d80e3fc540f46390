import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { FetchStep } from './compile-plan.ts';
import type { Losses } from './losses.ts';
import { isData, type Data } from './merge-data.ts';

type Path = readonly (string | number)[];

/** The objects that an entity of a fetch belongs to, by its index among the representations. */
export type EntityObjects = (index: number) => readonly Data[];

/** How many errors are reported per response. */
export const maxErrors = 1000;
/** How many paths one error is reported at; the nulls in the data show the rest. */
const maxPlaces = 20;

/** An error reported by a subgraph, so that it is not mistaken for one raised here about the client's own document. */
export class SubgraphFault extends Error {
  readonly subgraph: string;

  constructor(message: string, subgraph: string) {
    super(message);
    this.subgraph = subgraph;
  }
}

/** The objects of a fetch, and their path from the root. */
export interface Cursor {
  path: readonly string[];
  objects: readonly Data[];
}

/**
 * Maps the errors of a subgraph, or the failure to reach it, to paths in the data. An error on an entity is reported at
 * the objects it belongs to, an error without a usable path at every field of the fetch.
 */
export function subgraphErrors(
  errors: readonly unknown[],
  step: FetchStep,
  cursor: Cursor,
  root: Data,
  objectsOf: EntityObjects,
): GraphQLError[] {
  const pathOf = locator(root, cursor.path);
  const reported = errors.slice(0, maxErrors);
  // Every error is reported, at only as many paths as leave room for the others.
  const share = Math.max(1, Math.floor(maxErrors / reported.length));
  const places = Math.min(maxPlaces, share);
  let fetched: Path[] | undefined;
  const placesOf = (error: unknown): Path[] => {
    const place = placeOf(error, step, objectsOf);
    if (place) {
      const objects = place.objects ?? cursor.objects;
      return objects.slice(0, places).map((object) => [...pathOf(object), ...place.rest]);
    }
    // The first error without a path explains the nulls of every field, so later ones need not.
    if (fetched) return fetched.slice(0, share);
    const objects = cursor.objects.slice(0, maxPlaces);
    fetched = objects.flatMap((object) => step.fields.map((field) => [...pathOf(object), field]));
    return fetched.slice(0, maxErrors);
  };
  return reported.flatMap((error) => errorsAt(error, step.subgraph, placesOf(error)));
}

/** Errors at fields that could not be fetched, by cause. */
export function lossErrors(
  lost: ReadonlyMap<Error, readonly Data[]>,
  { fields }: FetchStep,
  path: readonly string[],
  root: Data,
): GraphQLError[] {
  const pathOf = locator(root, path);
  const errors: GraphQLError[] = [];
  for (const [cause, objects] of lost) {
    for (const object of objects) {
      if (errors.length >= maxErrors) return errors;
      const places = fields.map((field) => [...pathOf(object), field]);
      errors.push(...places.map((place) => new GraphQLError(cause.message, { path: place, originalError: cause })));
    }
  }
  return errors;
}

/** Records what is lost to the errors of a fetch whose data has been merged. */
export function noteLosses(
  losses: Losses,
  errors: readonly unknown[],
  step: FetchStep,
  cursor: Cursor,
  objectsOf: EntityObjects,
): void {
  for (const error of errors) {
    const cause = causeOf(error, step.subgraph);
    const place = placeOf(error, step, objectsOf);
    for (const object of place?.objects ?? cursor.objects) {
      if (place && place.rest.length > 0) losses.addPath(object, place.rest, cause);
      const nulls = place ? [] : step.fields.filter((field) => object[field] === null);
      if (nulls.length > 0) losses.addFields([object], nulls, cause);
      losses.addSelected(object, step.selected, cause);
    }
  }
}

/** Where an error belongs: the objects of an entity, or of the whole fetch, and the path below each of them. */
function placeOf(
  error: unknown,
  step: FetchStep,
  objectsOf: EntityObjects,
): { objects?: readonly Data[]; rest: Path } | undefined {
  const path = pathIn(error)?.map((name) => step.renamed.get(name) ?? name);
  if (!step.representation) return path && step.fields.includes(String(path[0])) ? { rest: path } : undefined;
  if (path?.[0] !== '_entities' || typeof path[1] !== 'number') return undefined;
  const objects = objectsOf(path[1]);
  return objects.length > 0 ? { objects, rest: path.slice(2) } : undefined;
}

const causes = new WeakMap<object, Error>();

/** The cause of an error, the same object on every call. */
function causeOf(error: unknown, subgraph: string): Error {
  if (error instanceof Error) return error;
  const known = isData(error) ? causes.get(error) : undefined;
  const message = isData(error) && typeof error['message'] === 'string' ? error['message'] : '';
  const cause = known ?? new SubgraphFault(message, subgraph);
  if (isData(error)) causes.set(error, cause);
  return cause;
}

/** Looks up the path of each object at a plan's path, computed on first use. */
function locator(root: Data, planPath: readonly string[]): (object: Data) => Path {
  let located: Map<Data, Path> | undefined;
  return (object) => {
    located ??= locate(root, planPath);
    return located.get(object) ?? [];
  };
}

/** Every object at a plan's path, with its path in the data. */
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
  const originalError = causeOf(error, subgraph);
  const { message } = originalError;
  if (originalError === error) return places.map((path) => new GraphQLError(message, { path, originalError }));
  const given = (isData(error) ? error : {}) as Partial<GraphQLFormattedError>;
  const extensions = isData(given.extensions) ? given.extensions : {};
  return places.map((path) => new GraphQLError(message, { path, originalError, extensions }));
}
