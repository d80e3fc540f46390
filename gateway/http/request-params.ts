import type { FastifyRequest } from 'fastify';
import { parseRequestParams, type RequestParams, type Response } from 'graphql-http';
import { readJson } from '../json/read-json.ts';

/**
 * Parses a GraphQL-over-HTTP request, keeping the numbers in its variables as written. Returns the response to a wrong
 * method or media type; throws on anything else that is invalid.
 */
export async function requestParams(request: FastifyRequest): Promise<RequestParams | Response> {
  const { method, url, headers, raw } = request;
  const body = request.body as string | undefined;
  const read = await parseRequestParams({
    method,
    url,
    headers,
    body: body ? () => readBody(body) : null,
    raw,
    context: undefined,
  });
  if (method !== 'GET' || !('query' in read)) return read;
  const variables = new URLSearchParams(url.split('?')[1]).get('variables');
  return variables ? { ...read, variables: readJson(variables) as Record<string, unknown> } : read;
}

/** The parsed body, or its text if it is a JSON string, which is not a valid request. */
function readBody(body: string): string | Record<string, unknown> {
  const value = readJson(body);
  return typeof value === 'string' ? body : (value as Record<string, unknown>);
}
