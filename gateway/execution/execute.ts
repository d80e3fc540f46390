import { GraphQLError } from 'graphql';
import type { CompiledOperation } from './compiled-operation.ts';
import type { Step } from './compile-plan.ts';
import { explainer } from './explainer.ts';
import { Losses } from './losses.ts';
import type { Data } from './merge-data.ts';
import type { Operation } from './operation.ts';
import { withDoubles } from '../json/exact-number.ts';
import { runPlan, type PlanRun, type SendFetch } from './run-plan.ts';
import { maxErrors } from './subgraph-errors.ts';
import type { TypeConditions } from './type-conditions.ts';

/** A request to carry out an operation. */
export interface ExecutionRequest {
  operation: Operation;
  /** As the client gave them: numbers that a double would change are sent on as they were written. */
  variables: Record<string, unknown>;
  types: TypeConditions;
  send: SendFetch;
}

/** What an operation comes to. */
export interface Outcome {
  /** JSON of the data; `undefined` where nothing was carried out. */
  data: string | undefined;
  errors: readonly GraphQLError[];
}

/** The operation as its variables decide it. */
export interface Decided {
  compiled: CompiledOperation;
  coerced: Record<string, unknown>;
}

/** Carries out a query or mutation; throws `InvalidRequest` where its variables are none of their types. */
export async function execute(request: ExecutionRequest): Promise<Outcome> {
  const decided = decide(request);
  return complete(request, decided, decided.compiled.step, {});
}

/** Decides an operation by its variables; throws `InvalidRequest` where they are none of their types. */
export function decide({ operation, variables }: ExecutionRequest): Decided {
  const coerced = operation.coerce(withDoubles(variables));
  return { coerced, compiled: operation.decided(coerced) };
}

/** Completes the data at hand by the steps of a plan, and writes what the client asked for of it. */
export async function complete(
  { variables, types, send }: ExecutionRequest,
  { compiled, coerced }: Decided,
  step: Step | undefined,
  data: Data,
  errors: GraphQLError[] = [],
): Promise<Outcome> {
  const losses = new Losses();
  for (const error of errors) losses.addPath(data, error.path ?? [], error.originalError ?? error);
  const run: PlanRun = { data, variables, errors, lossErrors: [], losses, types, send };
  if (step) await runPlan(run, step);
  const told: GraphQLError[] = [];
  const toldCauses = new Set<Error>();
  const places = run.errors.length + run.lossErrors.length > 0 ? compiled.visible() : undefined;
  for (const error of run.errors) {
    const visible = places?.toClient(error, run.data);
    if (!visible) continue;
    told.push(visible.error);
    if (visible.isWhole && error.originalError) toldCauses.add(error.originalError);
  }
  for (const error of run.lossErrors) {
    const visible = places?.toClient(error, run.data);
    if (visible) told.push(visible.error);
  }
  const tell = (message: string, path: readonly (string | number)[], originalError = new Error(message)) => {
    if (told.length < maxErrors) told.push(new GraphQLError(message, { path, originalError }));
  };
  const json = compiled.shape.write(run.data, {
    report: (message, path) => tell(message, path),
    // Where subgraphs have told of errors, a value that is missing for them needs no error of its own.
    isExplained: explainer(told),
    reportMissing: (object, key, message, path) => {
      const cause = losses.causeOf(object, key);
      if (!cause) tell(message, path);
      else if (!toldCauses.has(cause)) tell(cause.message, path, cause);
    },
    introspection: compiled.introspection?.answer(coerced) ?? nothingAsked,
  });
  return { data: json, errors: told };
}

const nothingAsked = () => 'null';
