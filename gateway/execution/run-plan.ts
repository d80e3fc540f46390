import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import { fetchBody, type FetchStep, type Step } from './compile-plan.ts';
import { collectAt } from './collect-objects.ts';
import { absent, type Losses } from './losses.ts';
import { isData, mergeData, type Data } from './merge-data.ts';
import type { Unmet } from './representation.ts';
import { rewriteData } from './rewrite-data.ts';
import { lossErrors, noteLosses, subgraphErrors, type Cursor, type PathsOfEntities } from './subgraph-errors.ts';
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
  /** Errors at fields that could not be asked for, since what they need was lost. */
  lossErrors: GraphQLError[];
  losses: Losses;
  types: TypeConditions;
  send: SendFetch;
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
        noteLosses(run.losses, [error], step, cursor, () => []);
      }
  }
}

async function runRootFetch(run: PlanRun, step: FetchStep, cursor: Cursor): Promise<void> {
  const { data, told } = await fetchResult(run, step, fetchBody(step, run.variables), cursor, () => []);
  if (data) {
    for (const object of cursor.objects) {
      if (step.outputRewrites) rewriteData(step.outputRewrites, data, run.types);
      mergeData(object, data);
    }
  }
  noteLosses(run.losses, told, step, cursor, () => []);
}

async function runEntityFetch(run: PlanRun, step: FetchStep, cursor: Cursor): Promise<void> {
  // Entities that are known by the same are asked for once, and what comes is given to each place that they stand in.
  const places = new Map<string, Data[]>();
  const unmet = new Map<Data, Unmet>();
  for (const object of cursor.objects) {
    const representation = step.representation!(object, run.losses);
    if (representation === undefined) continue;
    if (typeof representation !== 'string') {
      unmet.set(object, representation);
      continue;
    }
    const known = places.get(representation);
    if (known) known.push(object);
    else places.set(representation, [object]);
  }
  const parts = unmet.size > 0 ? runUnmet(run, step, cursor, unmet) : undefined;
  if (places.size > 0) await fetchEntities(run, step, cursor, places);
  await parts;
}

/** Fetches what can be had of entities of which something is missing; the other fields are lost. */
async function runUnmet(
  run: PlanRun,
  step: FetchStep,
  { path }: Cursor,
  unmet: ReadonlyMap<Data, Unmet>,
): Promise<void> {
  if (step.parts.length > 0) {
    const cursor = { path, objects: [...unmet.keys()] };
    await Promise.all(step.parts.map((part) => runStep(run, part, cursor)));
    return;
  }
  const lost = new Map<Error, Data[]>();
  for (const [object, { cause }] of unmet) {
    // What is missing without a cause is told of where the answer is written.
    if (!cause) continue;
    if (cause === absent && !step.isDependent) {
      setAbsent(object, step, run.losses);
      continue;
    }
    run.losses.addFields([object], step.fields, cause);
    const objects = lost.get(cause);
    if (objects) objects.push(object);
    else lost.set(cause, [object]);
  }
  run.lossErrors.push(...lossErrors(lost, step, path, run.data));
}

async function fetchEntities(
  run: PlanRun,
  step: FetchStep,
  cursor: Cursor,
  places: ReadonlyMap<string, readonly Data[]>,
): Promise<void> {
  const targets = [...places.values()];
  const objectsOf: PathsOfEntities = (index) => targets[index] ?? [];
  const body = fetchBody(step, run.variables, `[${[...places.keys()].join(',')}]`);
  const { data, told } = await fetchResult(run, step, body, cursor, objectsOf);
  const entities = data?.['_entities'];
  if (!Array.isArray(entities) || entities.length !== targets.length) {
    const others = data ? [unusable()] : [];
    run.errors.push(...subgraphErrors(others, step, cursor, run.data, objectsOf));
    noteLosses(run.losses, [...told, ...others], step, { ...cursor, objects: targets.flat() }, objectsOf);
    return;
  }
  const withoutUse: Data[] = [];
  const unknown: Data[] = [];
  for (const [index, objects] of targets.entries()) {
    const entity: unknown = entities[index];
    if (!isData(entity)) {
      const others = entity === null ? unknown : withoutUse;
      for (const object of objects) others.push(object);
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
  noteLosses(run.losses, told, step, { ...cursor, objects: targets.flat() }, objectsOf);
  if (withoutUse.length > 0) {
    const spoilt = { ...cursor, objects: withoutUse };
    const errors = [unusable()];
    run.errors.push(...subgraphErrors(errors, step, spoilt, run.data, () => []));
    noteLosses(run.losses, errors, step, spoilt, () => []);
  }
  for (const object of unknown) setAbsent(object, step, run.losses);
}

/** An error in the place of an answer that cannot be used. */
const unusable = () => ({ message: 'The subgraph answered with something else than what it was asked for' });

/** An entity that its subgraph does not know has null in all fields of this one, which is no error. */
function setAbsent(object: Data, { fields }: FetchStep, losses: Losses): void {
  const unset = fields.filter((field) => object[field] === undefined && !losses.causeOf(object, field));
  for (const field of unset) object[field] = null;
  losses.addFields([object], unset, absent);
}

/** Fetches and takes down the errors that came; the data is `undefined` where there was no answer. */
async function fetchResult(
  run: PlanRun,
  step: FetchStep,
  body: string,
  cursor: Cursor,
  objectsOf: PathsOfEntities,
): Promise<{ data: Data | undefined; told: readonly unknown[] }> {
  let told: readonly unknown[] = [];
  let data: unknown;
  try {
    const answer: { data?: unknown; errors?: unknown } = await run.send(step, body);
    const { errors } = answer;
    if (Array.isArray(errors)) told = errors;
    else if (errors !== undefined && errors !== null) told = [unusable()];
    data = answer.data;
  } catch (error) {
    told = [error];
  }
  if (told.length === 0 && !isData(data)) told = [unusable()];
  for (const error of subgraphErrors(told, step, cursor, run.data, objectsOf)) run.errors.push(error);
  return { data: isData(data) ? data : undefined, told };
}
