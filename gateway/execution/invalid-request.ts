import { GraphQLError } from 'graphql';
import { refuse } from '@hub/shared/refusal/refuse.ts';

/** How many mistakes are reported per request; the next ones show once these are fixed. */
export const maxMistakes = 5;

/** What is wrong with a client's own document or variables. */
export class InvalidRequest extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(code: string, errors: readonly GraphQLError[]) {
    const reported = errors.slice(0, maxMistakes);
    super(reported.map(({ message }) => message).join(' '));
    this.name = 'InvalidRequest';
    this.errors = reported.map(
      ({ message, nodes, source, positions }) =>
        new GraphQLError(message, { nodes: nodes ?? null, source, positions, extensions: { code } }),
    );
  }
}

/** The errors to report to the client for an exception: every mistake in an invalid request, or the one failure. */
export function causesOf(error: unknown): readonly Error[] {
  if (error instanceof InvalidRequest) return error.errors;
  // A document or value that is nested deeper than the stack.
  if (error instanceof RangeError) return [refuse('OPERATION_TOO_COMPLEX', {})];
  return [error as Error];
}
