import { GraphQLError } from 'graphql';
import type { FastifyRequest } from 'fastify';
import { createHandler, type Response } from 'graphql-http';
import { refusedStatus } from '@hub/shared/refusal/present-errors-plugin.ts';
import type { Answer } from '../answer.ts';
import type { Gateway } from '../gateway.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { JsonType } from './accept.ts';
import { requestParams } from './request-params.ts';

const needsPost = { message: 'A mutation needs POST', extensions: { code: 'BAD_REQUEST' } };
/** Following a link must not have side effects. */
export const mutationByGet: Response = [
  JSON.stringify({ errors: [needsPost] }),
  { status: 405, statusText: 'Method Not Allowed', headers: { 'content-type': 'application/json', allow: 'POST' } },
];

/** A response with the status that GraphQL over HTTP requires for its media type. */
export function asResponse({ text, errors, hasData }: Answer, type: JsonType): Response {
  const status = hasData ? 200 : (refusedStatus(errors) ?? (type === 'application/json' ? 200 : 400));
  return [text, { status, statusText: '', headers: { 'content-type': `${type}; charset=utf-8` } }];
}

/** Answers queries and mutations according to GraphQL over HTTP. The request body must be the unparsed text. */
export function httpAnswer(
  gateway: Gateway,
): (request: FastifyRequest, type: JsonType, context: GatewayContext) => Promise<Response> {
  const handle = createHandler<FastifyRequest, GatewayContext>({
    parseRequestParams: async ({ raw }) => requestParams(raw),
    onSubscribe: async ({ method, headers, context }, params) => {
      const request = {
        query: params.query,
        variables: params.variables as Record<string, unknown> | undefined,
        operationName: params.operationName,
      };
      if (method === 'GET' && gateway.kindOf(request) === 'mutation') return mutationByGet;
      return asResponse(await gateway.answer(request, context), (headers as { accept: JsonType }).accept);
    },
    formatError: (error) => new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST' } }),
  });
  return (request, type, context) =>
    handle({
      method: request.method,
      url: request.url,
      // The media type has been negotiated already.
      headers: { accept: type, 'content-type': request.headers['content-type'] },
      body: request.body as string,
      raw: request,
      context,
    });
}
