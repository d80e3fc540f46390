import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { FetchStep } from './compile-plan.ts';
import { isData, type Data } from './merge-data.ts';

type Path = readonly (string | number)[];

/** The objects that an entity of a fetch stands for, by its place among the representations. */
export type PathsOfEntities = (index: number) => readonly Data[];

/** How many places one failed fetch is reported at; the nulls in the data show the rest. */
const mostPlaces = 20;

/**
 * Errors of a subgraph, or the failure to reach it, at the paths of the client's own answer. An error on an entity is
 * reported at every place that the entity stands in.
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
  return errors.flatMap((error) => {
    const path = pathIn(error);
    if (step.representation && path?.[0] === '_entities' && typeof path[1] === 'number') {
      const rest = path.slice(2);
      const objects = objectsOf(path[1]);
      if (objects.length > 0) return objects.map((object) => errorAt(error, [...pathOf(object), ...rest]));
    } else if (path && !step.representation && step.fields.includes(String(path[0]))) {
      return cursor.objects.map((object) => errorAt(error, [...pathOf(object), ...path]));
    }
    return cursor.objects
      .slice(0, mostPlaces)
      .flatMap((object) => step.fields.map((field) => errorAt(error, [...pathOf(object), field])));
  });
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

function errorAt(error: unknown, path: Path): GraphQLError {
  if (error instanceof Error) return new GraphQLError(error.message, { path, originalError: error });
  const { message, extensions } = (isData(error) ? error : {}) as Partial<GraphQLFormattedError>;
  return new GraphQLError(typeof message === 'string' ? message : '', {
    path,
    extensions: isData(extensions) ? extensions : {},
  });
}
