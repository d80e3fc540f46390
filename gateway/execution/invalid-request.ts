import { GraphQLError } from 'graphql';
import { refuse } from '@hub/shared/refusal/refusal.ts';

/** How many mistakes of one request are told; who mends them is told of the next. */
export const maxMistakes = 5;

/** What is wrong with a client's own document or variables. */
export class InvalidRequest extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(code: string, errors: readonly GraphQLError[]) {
    const told = errors.slice(0, maxMistakes);
    super(told.map(({ message }) => message).join(' '));
    this.name = 'InvalidRequest';
    this.errors = told.map(
      ({ message, nodes, source, positions }) =>
        new GraphQLError(message, { nodes: nodes ?? null, source, positions, extensions: { code } }),
    );
  }
}

/** What an exception says to a client: all that is wrong with its request, or the one thing that stands against it. */
export function causesOf(error: unknown): readonly Error[] {
  if (error instanceof InvalidRequest) return error.errors;
  // A document or value that is nested deeper than the stack.
  if (error instanceof RangeError) return [refuse('OPERATION_TOO_COMPLEX', {})];
  return [error as Error];
}
