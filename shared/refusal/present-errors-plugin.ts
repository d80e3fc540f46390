import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { presentErrors, type Presentation } from './present-error.ts';

/**
 * Presents errors to callers. Apollo Server's own `formatError` knows neither the caller's language nor the request id,
 * so errors are kept as raised and presented once the response is complete.
 */
export function presentErrorsPlugin<Context extends BaseContext>(
  presentation: (context: Context) => Presentation,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let raised: readonly GraphQLError[] = [];
      return {
        async didEncounterErrors({ errors }) {
          raised = errors;
        },
        async willSendResponse({ contextValue, response: { body, http } }) {
          if (raised.length === 0 || body.kind !== 'single') return;
          const errors = presentErrors(raised, presentation(contextValue));
          body.singleResult.errors = errors;
          if (!body.singleResult.data) http.status = refusedStatus(errors) ?? http.status;
        },
      };
    },
  };
}

/** The HTTP status of a response that only refuses its caller; `undefined` otherwise. */
export function refusedStatus(errors: readonly GraphQLFormattedError[]): 401 | 403 | 429 | undefined {
  const codes = errors.map((error) => error.extensions?.['code']);
  if (codes.some((code) => code === 'UNAUTHENTICATED' || String(code).startsWith('TOKEN_'))) return 401;
  if (codes.includes('TOO_MANY_SUBSCRIPTIONS')) return 429;
  return codes.includes('FORBIDDEN') ? 403 : undefined;
}
