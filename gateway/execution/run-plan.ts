import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import { fetchBody, type FetchStep, type Step } from './compile-plan.ts';
import { copyData, isData, mergeData, type Data } from './merge-data.ts';
import { rewriteData } from './rewrite-data.ts';
import { subgraphErrors, type PathsOfEntities } from './subgraph-errors.ts';
import type { TypeConditions } from './type-conditions.ts';

/** Sends the body of one request to a subgraph. */
export type SendFetch = (step: FetchStep, body: string) => Promise<FormattedExecutionResult>;

/** One run of a plan. */
export interface PlanRun {
  /** What has been fetched so far. */
  data: Data;
  /** Variables as the client gave them; the subgraphs coerce them. */
  variables: Record<string, unknown>;
  errors: GraphQLError[];
  types: TypeConditions;
  send: SendFetch;
}

/** The objects that a step works on, and how they are reached from the root. */
interface Cursor {
  path: readonly string[];
  objects: readonly Data[];
}

export async function runPlan(run: PlanRun, step: Step): Promise<void> {
  await runStep(run, step, { path: [], objects: [run.data] });
}

async function runStep(run: PlanRun, step: Step, cursor: Cursor): Promise<void> {
  switch (step.kind) {
    case 'sequence':
      for (const inner of step.steps) await runStep(run, inner, cursor);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((inner) => runStep(run, inner, cursor)));
      return;
    case 'flatten': {
      const objects: Data[] = [];
      for (const object of cursor.objects) collectAt(object, step.path, 0, objects);
      if (objects.length > 0) await runStep(run, step.step, { path: [...cursor.path, ...step.path], objects });
      return;
    }
    case 'fetch':
      await (step.representation ? runEntityFetch(run, step, cursor) : runRootFetch(run, step, cursor));
  }
}

async function runRootFetch(run: PlanRun, step: FetchStep, cursor: Cursor): Promise<void> {
  const result = await fetchResult(run, step, fetchBody(step, run.variables), cursor, () => []);
  if (!isData(result)) return;
  for (const object of cursor.objects) {
    if (step.outputRewrites) rewriteData(step.outputRewrites, result, run.types);
    mergeData(object, result);
  }
}

async function runEntityFetch(run: PlanRun, step: FetchStep, cursor: Cursor): Promise<void> {
  // Entities that are known by the same are asked for once, and what comes is given to each place that they stand in.
  const places = new Map<string, Data[]>();
  for (const object of cursor.objects) {
    const representation = step.representation!(object);
    if (!representation) continue;
    const key = JSON.stringify(representation);
    const known = places.get(key);
    if (known) known.push(object);
    else places.set(key, [object]);
  }
  if (places.size === 0) return;
  const targets = [...places.values()];
  const body = fetchBody(step, run.variables, `[${[...places.keys()].join(',')}]`);
  const result = await fetchResult(run, step, body, cursor, (index) => targets[index] ?? []);
  const entities = isData(result) ? result['_entities'] : undefined;
  if (entities === undefined || entities === null) return;
  if (!Array.isArray(entities) || entities.length !== targets.length) {
    run.errors.push(...subgraphErrors([unusable], step, cursor, run.data, () => []));
    return;
  }
  for (const [index, objects] of targets.entries()) {
    const entity: unknown = entities[index];
    if (!isData(entity)) continue;
    // A subgraph that knows an interface as an object names the interface; what the entity is, is known better here.
    if (!run.types.isConcrete(entity['__typename'])) entity['__typename'] = objects[0]!['__typename'];
    if (step.outputRewrites) rewriteData(step.outputRewrites, entity, run.types);
    for (const [place, object] of objects.entries())
      mergeData(object, place === objects.length - 1 ? entity : copyData(entity));
  }
}

const unusable = { message: 'The subgraph answered with something else than what it was asked for' };

/** Fetches and takes down the errors that came; the data is `undefined` where there was no answer. */
async function fetchResult(
  run: PlanRun,
  step: FetchStep,
  body: string,
  cursor: Cursor,
  placesOf: PathsOfEntities,
): Promise<unknown> {
  try {
    const { data, errors } = await run.send(step, body);
    if (errors?.length) run.errors.push(...subgraphErrors(errors, step, cursor, run.data, placesOf));
    return data;
  } catch (error) {
    run.errors.push(...subgraphErrors([error], step, cursor, run.data, placesOf));
    return undefined;
  }
}

/** The objects at a plan's path; `@` stands for every element of a list. */
function collectAt(value: unknown, path: readonly string[], index: number, found: Data[]): void {
  if (Array.isArray(value)) {
    const next = path[index] === '@' ? index + 1 : index;
    for (const element of value) collectAt(element, path, next, found);
    return;
  }
  if (!isData(value)) return;
  const step = path[index];
  if (step === undefined) found.push(value);
  else if (step !== '@' && Object.hasOwn(value, step)) collectAt(value[step], path, index + 1, found);
}
