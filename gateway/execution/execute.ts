import { GraphQLError } from 'graphql';
import type { CompiledOperation } from './compiled-operation.ts';
import type { Step } from './compile-plan.ts';
import { explainer, reportedAt } from './explainer.ts';
import { absent, Losses } from './losses.ts';
import type { Data } from './merge-data.ts';
import type { Operation } from './operation.ts';
import { withDoubles } from '../json/exact-number.ts';
import { runPlan, type PlanRun, type SendFetch } from './run-plan.ts';
import { maxErrors } from './subgraph-errors.ts';
import type { TypeConditions } from './type-conditions.ts';

export interface ExecutionRequest {
  operation: Operation;
  /** As the client sent them: numbers that a double would change are forwarded as written. */
  variables: Record<string, unknown>;
  types: TypeConditions;
  /** Whether the caller has no rights, so that some fields are withheld. */
  isAnonymous?: boolean;
  send: SendFetch;
}

/** The result of an operation. */
export interface Outcome {
  /** The data as JSON; `undefined` if nothing was executed. */
  data: string | undefined;
  errors: readonly GraphQLError[];
}

/** An operation compiled for the values of its variables. */
export interface Decided {
  compiled: CompiledOperation;
  coerced: Record<string, unknown>;
}

/** Executes a query or mutation; throws `InvalidRequest` if a variable does not match its type. */
export async function execute(request: ExecutionRequest): Promise<Outcome> {
  const decided = decide(request);
  return complete(request, decided, decided.compiled.step, {});
}

/** Compiles an operation for the given variables; throws `InvalidRequest` if one does not match its type. */
export function decide({ operation, variables, isAnonymous }: ExecutionRequest): Decided {
  const coerced = operation.coerce(withDoubles(variables));
  return { coerced, compiled: operation.decided(coerced, isAnonymous) };
}

/** Runs the steps of a plan on the data at hand and writes the response. */
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
  losses.settle();
  const reported: GraphQLError[] = [];
  const reportedCauses = new Set<Error>();
  const places = run.errors.length + run.lossErrors.length > 0 ? compiled.visible() : undefined;
  for (const error of run.errors) {
    const visible = places?.toClient(error, run.data);
    if (!visible) continue;
    reported.push(visible.error);
    if (visible.isWhole && error.originalError) reportedCauses.add(error.originalError);
  }
  for (const error of run.lossErrors) {
    const visible = places?.toClient(error, run.data);
    if (visible) reported.push(visible.error);
  }
  const report = (message: string, path: readonly (string | number)[], originalError = new Error(message)) => {
    if (reported.length < maxErrors) reported.push(new GraphQLError(message, { path, originalError }));
  };
  const json = compiled.shape.write(run.data, {
    report: (message, path) => report(message, path),
    // A value that is missing because of an error reported by a subgraph needs no error of its own.
    isExplained: explainer(reported),
    isReported: reportedAt(reported),
    reportMissing: (object, key, message, path) => {
      const cause = losses.causeOf(object, key);
      if (!cause) report(message, path);
      else if (!reportedCauses.has(cause)) report(cause.message, path, cause);
    },
    reportNull: (object, key, message, path) =>
      report(message, path, losses.causeOf(object, key) === absent ? absent : undefined),
    introspection: compiled.introspection?.answer(coerced) ?? noIntrospection,
  });
  return { data: json, errors: reported };
}

const noIntrospection = () => 'null';
