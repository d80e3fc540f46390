import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** How long a browser may cache a preflight response. */
const preflightSeconds = 600;

/** Enables CORS for the given origins. Without any, no CORS headers are sent. */
export async function allowOrigins(server: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await server.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id', 'content-disposition'],
    maxAge: preflightSeconds,
  });
}
