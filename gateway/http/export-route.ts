import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { ExportedLists } from '@hub/shared/export/exported-list.ts';
import { refusedStatus } from '@hub/shared/refusal/present-errors-plugin.ts';
import { ExportFailed, fileNameOf, openExport, streamOf } from '../export/open-export.ts';
import type { Gateway } from '../gateway.ts';
import { requestContext } from './request-context.ts';

const unavailable: ReadonlySet<unknown> = new Set([
  'BUSY',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
  'UPSTREAM_UNAVAILABLE',
]);

/**
 * Serves exported lists as `/export/<name>.csv`, with the filters of the list as parameters. A refusal is sent as JSON;
 * what fails once the file has begun breaks the connection, so that no client takes a part for the whole.
 */
export function serveExports(server: FastifyInstance, gateway: Gateway, lists: ExportedLists): void {
  if (Object.keys(lists).length === 0) return;
  server.get<{ Params: { file: string } }>('/export/:file', { exposeHeadRoute: false }, async (request, reply) => {
    const [, name = '', query = ''] = /^\/export\/([^?]*)\.csv(?:\?(.*))?$/.exec(request.url) ?? [];
    const exported = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (!exported) {
      const message = `There are only ${Object.keys(lists)
        .map((each) => `${each}.csv`)
        .join(', ')}`;
      return reply.status(404).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    }
    const gone = new AbortController();
    reply.raw.on('close', () => gone.abort());
    const { authorization, 'accept-language': acceptLanguage } = request.headers;
    const context = await requestContext({ authorization, acceptLanguage, signal: gone.signal }, gateway);
    void reply.header('x-request-id', context.requestId).header('cache-control', 'no-store');
    try {
      const parts = await openExport(gateway, exported, new URLSearchParams(query), context);
      const title = encodeURIComponent(fileNameOf(exported, context.language));
      return await reply
        .header('content-type', 'text/csv; charset=utf-8; header=present')
        .header('content-disposition', `attachment; filename="${name}.csv"; filename*=UTF-8''${title}`)
        .send(streamOf(parts));
    } catch (error) {
      if (error instanceof ExportFailed) return sendErrors(reply, error.errors);
      throw error;
    }
  });
}

function sendErrors(reply: FastifyReply, errors: readonly GraphQLFormattedError[]): FastifyReply {
  const codes = errors.map(({ extensions }) => extensions?.['code']);
  const failed = codes.some((code) => unavailable.has(code)) ? 503 : 500;
  const isFailure = failed === 503 || codes.includes('INTERNAL_SERVER_ERROR');
  return reply.status(refusedStatus(errors) ?? (isFailure ? failed : 400)).send({ errors });
}
