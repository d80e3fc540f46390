import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { presentError, type Presentation } from '@hub/shared/refusal/present-error.ts';
import type { CompiledOperation } from './compiled-operation.ts';
import type { Step } from './compile-plan.ts';
import type { Data } from './merge-data.ts';
import { InvalidVariables, type Operation } from './operation.ts';
import { runPlan, type PlanRun, type SendFetch } from './run-plan.ts';
import type { TypeConditions } from './type-conditions.ts';

/** A request to carry out an operation. */
export interface ExecutionRequest {
  operation: Operation;
  variables: Record<string, unknown>;
  types: TypeConditions;
  send: SendFetch;
  presentation: Presentation;
}

/** Carries out a query or mutation and writes the answer as JSON. */
export async function execute(request: ExecutionRequest): Promise<string> {
  const decided = decide(request);
  if ('errors' in decided) return answerText(undefined, decided.errors);
  return complete(request, decided, decided.compiled.step, {});
}

export interface Decided {
  compiled: CompiledOperation;
  coerced: Record<string, unknown>;
}

/** The operation as its variables decide it, or what is wrong with them. */
export function decide({
  operation,
  variables,
  presentation,
}: ExecutionRequest): Decided | { errors: GraphQLFormattedError[] } {
  try {
    const coerced = operation.coerce(variables);
    return { coerced, compiled: operation.decided(coerced) };
  } catch (error) {
    if (!(error instanceof InvalidVariables)) throw error;
    return { errors: error.errors.map((each) => presentError(each, presentation)) };
  }
}

/** Completes the data at hand by the steps of a plan, and writes the answer. */
export async function complete(
  { variables, types, send, presentation }: ExecutionRequest,
  { compiled, coerced }: Decided,
  step: Step | undefined,
  data: Data,
  errors: unknown[] = [],
): Promise<string> {
  const run: PlanRun = { data, variables, errors, types, send };
  if (step) await runPlan(run, step);
  const presented = run.errors.map((error) => restoreAliases(presentError(error, presentation), compiled.originals));
  const text = compiled.shape.write(run.data, {
    path: [],
    report: (message, path) => {
      const error = new GraphQLError(message, { path: [...path], originalError: new Error(message) });
      presented.push(presentError(error, presentation));
    },
    // Where subgraphs have told of errors, a value that is missing for them needs no error of its own.
    nullsAreExplained: run.errors.length > 0,
    introspection: compiled.introspection.answer(coerced),
  });
  return answerText(text, presented);
}

export function answerText(data: string | undefined, errors: readonly GraphQLFormattedError[]): string {
  const parts = [
    ...(errors.length > 0 ? [`"errors":${JSON.stringify(errors)}`] : []),
    ...(data === undefined ? [] : [`"data":${data}`]),
  ];
  return `{${parts.join(',')}}`;
}

function restoreAliases(error: GraphQLFormattedError, originals: ReadonlyMap<string, string>): GraphQLFormattedError {
  if (originals.size === 0 || !error.path) return error;
  return {
    ...error,
    path: error.path.map((step) => (typeof step === 'string' ? (originals.get(step) ?? step) : step)),
  };
}
