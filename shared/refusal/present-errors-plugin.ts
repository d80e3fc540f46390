import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { presentError, type Presentation } from './present-error.ts';

/**
 * Shows callers errors as they may see them. Apollo Server's own `formatError` knows neither the caller's language nor
 * the request id, so the errors are kept as they were raised and presented when the answer is complete.
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
          const errors = raised.map((error) => presentError(error, presentation(contextValue)));
          body.singleResult.errors = errors;
          const codes = errors.map((error) => error.extensions?.['code']);
          if (body.singleResult.data) return;
          if (codes.some((code) => code === 'UNAUTHENTICATED' || String(code).startsWith('TOKEN_'))) http.status = 401;
          else if (codes.includes('FORBIDDEN')) http.status = 403;
        },
      };
    },
  };
}
