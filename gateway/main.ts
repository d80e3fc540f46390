import { createRemoteJWKSet } from 'jose';
import pino from 'pino';
import { tokenVerifier } from '@hub/shared/access/token.ts';
import { runProcess } from '@hub/shared/subgraph/run-process.ts';
import { Gateway } from './gateway.ts';
import { gatewayHttpServer } from './http/http-server.ts';
import { readSettings } from './settings.ts';
import { fetchSdls } from './subgraph-link/fetch-sdl.ts';
import { httpLink } from './subgraph-link/http-link.ts';
import { composeSupergraph } from './supergraph/compose.ts';
import { LoadedSupergraph } from './supergraph/loaded-supergraph.ts';

await runProcess(async () => {
  const settings = readSettings();
  const log = pino({ level: settings.logLevel });
  const links = new Map([...settings.subgraphs].map(([name, { url }]) => [name, httpLink(url.href)]));
  const subgraphs = new Map(
    [...settings.subgraphs].map(([name, { envelopeKey }]) => [name, { link: links.get(name)!, envelopeKey }]),
  );
  const supergraph = new LoadedSupergraph(composeSupergraph(await fetchSdls(subgraphs)));
  const { issuer, audience, jwksUrl, subgraphTimeoutMs } = settings;
  const verifyToken = tokenVerifier({ issuer, audience, keys: createRemoteJWKSet(jwksUrl) });
  const access = Object.fromEntries(subgraphs);
  const gateway = await Gateway.start({ supergraph, subgraphs: access, verifyToken, log, subgraphTimeoutMs });
  const server = await gatewayHttpServer(gateway);
  const address = await server.listen({ port: settings.port, host: settings.host });
  log.info(`The gateway answers at ${address}/graphql`);
  return async () => {
    await server.close();
    await gateway.stop();
    await Promise.all([...links.values()].map((link) => link.close()));
  };
});
