import type { FastifyRequest } from 'fastify';
import { parseRequestParams } from 'graphql-http';
import type { ClientRequest } from '../serving.ts';

/** Why an HTTP request is not a valid request of GraphQL over HTTP. */
class RequestError extends Error {
  readonly statusCode: number;
  readonly headers: Record<string, string>;

  constructor(message: string, statusCode: number, headers: Record<string, string> = {}) {
    super(message);
    this.statusCode = statusCode;
    this.headers = headers;
  }
}

/** Reads a request of GraphQL over HTTP; throws where it is not valid. */
export async function readRequest({ method, url, headers, body, raw }: FastifyRequest): Promise<ClientRequest> {
  const read = await parseRequestParams({ method, url, headers, body: body as string, raw, context: undefined }).catch(
    (error: Error) => error,
  );
  if (read instanceof Error) throw new RequestError(read.message, 400);
  if ('query' in read) return read;
  const [, { status, statusText, headers: more }] = read;
  throw new RequestError(statusText, status, more);
}
