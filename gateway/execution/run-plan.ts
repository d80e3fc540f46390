import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import { fetchBody, type FetchStep, type Step } from './compile-plan.ts';
import { isData, mergeData, type Data } from './merge-data.ts';
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
      try {
        await (step.representation ? runEntityFetch(run, step, cursor) : runRootFetch(run, step, cursor));
      } catch (error) {
        // What is nested too deep to be worked on.
        run.errors.push(...subgraphErrors([error], step, cursor, run.data, () => []));
      }
  }
}

async function runRootFetch(run: PlanRun, step: FetchStep, cursor: Cursor): Promise<void> {
  const result = await fetchResult(run, step, fetchBody(step, run.variables), cursor, () => []);
  if (!result) return;
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
    if (representation === undefined) continue;
    const known = places.get(representation);
    if (known) known.push(object);
    else places.set(representation, [object]);
  }
  if (places.size === 0) return;
  const targets = [...places.values()];
  const body = fetchBody(step, run.variables, `[${[...places.keys()].join(',')}]`);
  const result = await fetchResult(run, step, body, cursor, (index) => targets[index] ?? []);
  if (!result) return;
  const entities = result['_entities'];
  if (!Array.isArray(entities) || entities.length !== targets.length) {
    run.errors.push(...subgraphErrors([unusable], step, cursor, run.data, () => []));
    return;
  }
  const withoutUse: Data[] = [];
  for (const [index, objects] of targets.entries()) {
    const entity: unknown = entities[index];
    if (!isData(entity)) {
      if (entity !== null) for (const object of objects) withoutUse.push(object);
      continue;
    }
    // A subgraph that knows an interface as an object names the interface; what the entity is, is known better here.
    if (!run.types.isConcrete(entity['__typename'])) entity['__typename'] = objects[0]!['__typename'];
    if (step.outputRewrites) rewriteData(step.outputRewrites, entity, run.types);
    // Each place goes on apart, so only one of them is given the entity itself.
    const last = objects.length - 1;
    for (let place = 0; place < last; place += 1) mergeData(objects[place]!, entity, true);
    mergeData(objects[last]!, entity);
  }
  if (withoutUse.length > 0)
    run.errors.push(...subgraphErrors([unusable], step, { ...cursor, objects: withoutUse }, run.data, () => []));
}

const unusable = { message: 'The subgraph answered with something else than what it was asked for' };

/** Fetches and takes down the errors that came; the data is `undefined` where there was no answer. */
async function fetchResult(
  run: PlanRun,
  step: FetchStep,
  body: string,
  cursor: Cursor,
  placesOf: PathsOfEntities,
): Promise<Data | undefined> {
  let told: readonly unknown[] = [];
  let data: unknown;
  try {
    const answer: { data?: unknown; errors?: unknown } = await run.send(step, body);
    const { errors } = answer;
    if (Array.isArray(errors)) told = errors;
    else if (errors !== undefined && errors !== null) told = [unusable];
    data = answer.data;
  } catch (error) {
    told = [error];
  }
  if (told.length === 0 && !isData(data)) told = [unusable];
  for (const error of subgraphErrors(told, step, cursor, run.data, placesOf)) run.errors.push(error);
  return isData(data) ? data : undefined;
}

/** The objects at a plan's path; `@` stands for every element of a list. */
function collectAt(value: unknown, path: readonly string[], index: number, found: Data[]): void {
  if (path[index] === '@') {
    if (Array.isArray(value)) for (const element of value) collectAt(element, path, index + 1, found);
    return;
  }
  if (!isData(value)) return;
  const step = path[index];
  if (step === undefined) found.push(value);
  else if (Object.hasOwn(value, step)) collectAt(value[step], path, index + 1, found);
}
