import { newLog } from '@hub/shared/log/new-log.ts';
import { CannotStart } from '@hub/shared/subgraph/run-process.ts';
import { httpLink, type HttpLink } from '../subgraph-link/http-link.ts';
import type { LoadedSupergraph } from '../supergraph/loaded-supergraph.ts';
import { SupergraphFile } from '../supergraph/supergraph-file.ts';
import { listen } from './listen.ts';
import { readFileSettings } from './settings.ts';

/** Serves the supergraph in a file, whatever subgraphs it names, and each later state of the file. */
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
    log.warn('Some of the supergraph asks for a token, and no issuer is set: nobody may ask for that part');
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
    // From now on, for its links are taken while it is made ready.
    inUse.add(next);
    let answered: () => Promise<void>;
    try {
      answered = await gateway.replaceSupergraph(next);
    } catch (error) {
      inUse.delete(next);
      await closeOthers(links, inUse);
      throw error;
    }
    log.info(`The supergraph in ${path} has changed and is in service`);
    void answered().then(() => {
      inUse.delete(previous);
      return closeOthers(links, inUse);
    });
  };
  const stopWatching = file.watch(replace, (error) =>
    log.error(`${path} is left aside, and what was before goes on: ${(error as Error).message}`),
  );
  return async () => {
    // A supergraph that is being made ready is not waited for: nobody will ask it.
    stopWatching();
    await stop();
    await Promise.all([...links.values()].map((link) => link.close()));
  };
}

/** Closes the connections to subgraphs that no supergraph in use names any more. */
async function closeOthers(links: Map<string, HttpLink>, inUse: ReadonlySet<LoadedSupergraph>): Promise<void> {
  const named = new Set([...inUse].flatMap(({ subgraphs }) => subgraphs.map(({ url }) => url)));
  const others = [...links].filter(([url]) => !named.has(url));
  for (const [url] of others) links.delete(url);
  await Promise.all(others.map(([, link]) => link.close()));
}
