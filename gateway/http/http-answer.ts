import { GraphQLError } from 'graphql';
import type { FastifyRequest } from 'fastify';
import { createHandler, type Response } from 'graphql-http';
import { refusedStatus } from '@hub/shared/refusal/present-errors-plugin.ts';
import type { Gateway } from '../gateway.ts';
import type { GatewayContext } from '../gateway-context.ts';

const currentType = 'application/graphql-response+json';

const needsPost = { message: 'A mutation needs POST', extensions: { code: 'BAD_REQUEST' } };
/** Nothing is changed by a link that somebody follows. */
export const mutationByGet: Response = [
  JSON.stringify({ errors: [needsPost] }),
  { status: 405, statusText: 'Method Not Allowed', headers: { 'content-type': 'application/json', allow: 'POST' } },
];

/** Answers queries and mutations as GraphQL over HTTP has it. The body of a request is its text. */
export function httpAnswer(gateway: Gateway): (request: FastifyRequest, context: GatewayContext) => Promise<Response> {
  const handle = createHandler<FastifyRequest, GatewayContext>({
    onSubscribe: async ({ method, headers, context }, params) => {
      const request = {
        query: params.query,
        variables: params.variables as Record<string, unknown> | undefined,
        operationName: params.operationName,
      };
      if (method === 'GET' && gateway.kindOf(request) === 'mutation') return mutationByGet;
      const { text, errors, hasData } = await gateway.answer(request, context);
      const isCurrent = String((headers as FastifyRequest['headers']).accept).includes(currentType);
      const contentType = `${isCurrent ? currentType : 'application/json'}; charset=utf-8`;
      const status = hasData ? 200 : (refusedStatus(errors) ?? (isCurrent ? 400 : 200));
      return [text, { status, statusText: '', headers: { 'content-type': contentType } }];
    },
    formatError: (error) => new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST' } }),
  });
  return (request, context) =>
    handle({
      method: request.method,
      url: request.url,
      headers: request.headers,
      body: request.body as string,
      raw: request,
      context,
    });
}
