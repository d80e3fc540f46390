import { newLog } from '@hub/shared/log/new-log.ts';
import { CannotStart } from '@hub/shared/subgraph/run-process.ts';
import { httpLink, type HttpLink } from '../subgraph-link/http-link.ts';
import type { LoadedSupergraph } from '../supergraph/loaded-supergraph.ts';
import { SupergraphFile } from '../supergraph/supergraph-file.ts';
import { listen } from './listen.ts';
import { readFileSettings } from './settings.ts';

/** Serves the supergraph in a file, with whatever subgraphs it names, and reloads the file when it changes. */
export async function serveFile(path: string, port: string | undefined): Promise<() => Promise<void>> {
  const settings = readFileSettings({ ...process.env, ...(port === undefined ? {} : { HUB_PORT: port }) });
  const log = newLog(settings.logLevel);
  const links = new Map<string, HttpLink>();
  const linkTo = (url: string): HttpLink => {
    const link = links.get(url) ?? httpLink(url, { silenceMs: settings.subgraphSilenceMs });
    links.set(url, link);
    return link;
  };
  const file = new SupergraphFile(path);
  const supergraph = await file.load().catch((error: unknown) => {
    throw new CannotStart((error as Error).message);
  });
  if (supergraph.policy.size > 0 && !settings.verifyToken)
    log.warn('Parts of the supergraph require a token, but no issuer is set: these parts are inaccessible');
  const { gateway, stop } = await listen(
    settings,
    {
      supergraph,
      accessTo: ({ url }) => ({ link: linkTo(url) }),
      verifyToken: settings.verifyToken ?? (async () => undefined),
    },
    log,
  );
  const inUse = new Set([supergraph]);
  const replace = async (next: LoadedSupergraph): Promise<void> => {
    const previous = gateway.supergraph;
    // From now on, as its links are in use while it is being prepared.
    inUse.add(next);
    let answered: () => Promise<void>;
    try {
      answered = await gateway.replaceSupergraph(next);
    } catch (error) {
      inUse.delete(next);
      await closeOthers(links, inUse);
      throw error;
    }
    log.info(`The changed supergraph in ${path} is in service`);
    void answered().then(() => {
      inUse.delete(previous);
      return closeOthers(links, inUse);
    });
  };
  const stopWatching = file.watch(replace, (error) =>
    log.error(`${path} is ignored, the previous supergraph stays in service: ${(error as Error).message}`),
  );
  return async () => {
    // Do not wait for a supergraph that is still being prepared: no request will use it.
    stopWatching();
    await stop();
    await Promise.all([...links.values()].map((link) => link.close()));
  };
}

/** Closes the connections to subgraphs that no supergraph in use names. */
async function closeOthers(links: Map<string, HttpLink>, inUse: ReadonlySet<LoadedSupergraph>): Promise<void> {
  const named = new Set([...inUse].flatMap(({ subgraphs }) => subgraphs.map(({ url }) => url)));
  const others = [...links].filter(([url]) => !named.has(url));
  for (const [url] of others) links.delete(url);
  await Promise.all(others.map(([, link]) => link.close()));
}
