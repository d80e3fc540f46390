import type { FastifyRequest } from 'fastify';
import type { ClientRequest } from '../serving.ts';
import { requestParams } from './request-params.ts';

/** An HTTP request that is not valid GraphQL over HTTP. */
class RequestError extends Error {
  readonly statusCode: number;
  readonly headers: Record<string, string>;

  constructor(message: string, statusCode: number, headers: Record<string, string> = {}) {
    super(message);
    this.statusCode = statusCode;
    this.headers = headers;
  }
}

/** Parses a GraphQL-over-HTTP request; throws if it is not valid. */
export async function readRequest(request: FastifyRequest): Promise<ClientRequest> {
  const read = await requestParams(request).catch((error: Error) => error);
  if (read instanceof Error) throw new RequestError(read.message, 400);
  if ('query' in read) return read;
  const [, { status, statusText, headers: more }] = read;
  throw new RequestError(statusText, status, more);
}
