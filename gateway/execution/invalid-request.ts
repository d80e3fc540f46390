import { GraphQLError } from 'graphql';

/** What is wrong with a client's own document or variables. */
export class InvalidRequest extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(code: string, errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join(' '));
    this.name = 'InvalidRequest';
    this.errors = errors.map(
      ({ message, nodes, source, positions }) =>
        new GraphQLError(message, { nodes: nodes ?? null, source, positions, extensions: { code } }),
    );
  }
}

/** What an exception says to a client: all that is wrong with its request, or the one thing that stands against it. */
export function causesOf(error: unknown): readonly Error[] {
  return error instanceof InvalidRequest ? error.errors : [error as Error];
}
