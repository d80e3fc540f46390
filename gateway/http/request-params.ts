import type { FastifyRequest } from 'fastify';
import { parseRequestParams, type RequestParams, type Response } from 'graphql-http';
import { readJson } from '../json/read-json.ts';

/**
 * Reads a request as GraphQL over HTTP has it, the numbers in its variables as they were written. Gives the response to
 * one that is of another method or type; throws where it is none otherwise.
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

/** The value of a body; its text where it is a string, which is none of a request. */
function readBody(body: string): string | Record<string, unknown> {
  const value = readJson(body);
  return typeof value === 'string' ? body : (value as Record<string, unknown>);
}
