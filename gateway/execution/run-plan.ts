import type { FormattedExecutionResult, GraphQLError } from 'graphql';
import { fetchBody, type FetchStep, type Step } from './compile-plan.ts';
import { collectAt } from './collect-objects.ts';
import { absent, type Losses } from './losses.ts';
import { isData, mergeData, type Data } from './merge-data.ts';
import type { Unmet } from './representation.ts';
import { rewriteData } from './rewrite-data.ts';
import { lossErrors, noteLosses, subgraphErrors, type Cursor, type EntityObjects } from './subgraph-errors.ts';
import type { TypeConditions } from './type-conditions.ts';

/** Sends one request body to a subgraph. */
export type SendFetch = (step: FetchStep, body: string) => Promise<FormattedExecutionResult>;

/** One run of a plan. */
export interface PlanRun {
  /** What has been fetched so far. */
  data: Data;
  /** Variables as the client sent them; the subgraphs coerce them. */
  variables: Record<string, unknown>;
  errors: GraphQLError[];
  /** Errors at fields that could not be fetched because a value they require was lost. */
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
        // The data is nested too deeply to process.
        run.errors.push(...subgraphErrors([error], step, cursor, run.data, () => []));
        noteLosses(run.losses, [error], step, cursor, () => []);
      }
  }
}

async function runRootFetch(run: PlanRun, step: FetchStep, cursor: Cursor): Promise<void> {
  const { data, reported } = await fetchResult(run, step, fetchBody(step, run.variables), cursor, () => []);
  if (data) {
    for (const object of cursor.objects) {
      if (step.outputRewrites) rewriteData(step.outputRewrites, data, run.types);
      mergeData(object, data);
    }
  }
  noteLosses(run.losses, reported, step, cursor, () => []);
}

async function runEntityFetch(run: PlanRun, step: FetchStep, cursor: Cursor): Promise<void> {
  // Equal representations are sent once, and the result is merged into every object that shares it.
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

/** Fetches what is still possible for entities that lack a required value; the other fields are lost. */
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
    // A value missing without a cause is reported when the response is written.
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
  { path }: Cursor,
  places: ReadonlyMap<string, readonly Data[]>,
): Promise<void> {
  const targets = [...places.values()];
  // What goes wrong concerns these entities, not others at the same path.
  const cursor = { path, objects: targets.flat() };
  const objectsOf: EntityObjects = (index) => targets[index] ?? [];
  const body = fetchBody(step, run.variables, `[${[...places.keys()].join(',')}]`);
  const { data, reported } = await fetchResult(run, step, body, cursor, objectsOf);
  const entities = data?.['_entities'];
  if (!Array.isArray(entities) || entities.length !== targets.length) {
    const others = data ? [unusable()] : [];
    run.errors.push(...subgraphErrors(others, step, cursor, run.data, objectsOf));
    noteLosses(run.losses, [...reported, ...others], step, cursor, objectsOf);
    return;
  }
  const unusableEntities: Data[] = [];
  const unknown: Data[] = [];
  for (const [index, objects] of targets.entries()) {
    const entity: unknown = entities[index];
    if (!isData(entity)) {
      const others = entity === null ? unknown : unusableEntities;
      for (const object of objects) others.push(object);
      continue;
    }
    // A subgraph with an interface object reports the interface's name; the concrete type is known here.
    if (!run.types.isConcrete(entity['__typename'])) entity['__typename'] = objects[0]!['__typename'];
    if (step.outputRewrites) rewriteData(step.outputRewrites, entity, run.types);
    // The objects change independently, so only one of them gets the entity itself.
    const last = objects.length - 1;
    for (let place = 0; place < last; place += 1) mergeData(objects[place]!, entity, true);
    mergeData(objects[last]!, entity);
  }
  noteLosses(run.losses, reported, step, cursor, objectsOf);
  if (unusableEntities.length > 0) {
    const unusableCursor = { path, objects: unusableEntities };
    const errors = [unusable()];
    run.errors.push(...subgraphErrors(errors, step, unusableCursor, run.data, () => []));
    noteLosses(run.losses, errors, step, unusableCursor, () => []);
  }
  for (const object of unknown) setAbsent(object, step, run.losses);
}

/** The error for an unusable response. */
const unusable = () => ({ message: 'The subgraph returned an unexpected response' });

/** An entity unknown to its subgraph gets null in all fields of this fetch, without an error. */
function setAbsent(object: Data, { fields }: FetchStep, losses: Losses): void {
  const unset = fields.filter((field) => object[field] === undefined && !losses.causeOf(object, field));
  for (const field of unset) object[field] = null;
  losses.addFields([object], unset, absent);
}

/** Fetches and records the reported errors; the data is `undefined` if there was no response. */
async function fetchResult(
  run: PlanRun,
  step: FetchStep,
  body: string,
  cursor: Cursor,
  objectsOf: EntityObjects,
): Promise<{ data: Data | undefined; reported: readonly unknown[] }> {
  let reported: readonly unknown[] = [];
  let data: unknown;
  try {
    const answer: { data?: unknown; errors?: unknown } = await run.send(step, body);
    const { errors } = answer;
    if (Array.isArray(errors)) reported = errors;
    else if (errors !== undefined && errors !== null) reported = [unusable()];
    data = answer.data;
  } catch (error) {
    reported = [error];
  }
  if (reported.length === 0 && !isData(data)) reported = [unusable()];
  for (const error of subgraphErrors(reported, step, cursor, run.data, objectsOf)) run.errors.push(error);
  return { data: isData(data) ? data : undefined, reported };
}
