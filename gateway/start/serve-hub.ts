import { newLog } from '@hub/shared/log/new-log.ts';
import { fetchSdls } from '../subgraph-link/fetch-sdl.ts';
import { httpLink } from '../subgraph-link/http-link.ts';
import { composeSupergraph } from '../supergraph/compose.ts';
import { LoadedSupergraph } from '../supergraph/loaded-supergraph.ts';
import { exportedLists } from './exported-lists.ts';
import { listen } from './listen.ts';
import { readHubSettings } from './settings.ts';
import { subgraphNames } from './subgraph-names.ts';

/** Serves the hub: fetches the SDL of the agencies' subgraphs, composes it, and sends them only signed requests. */
export async function serveHub(port: string | undefined): Promise<() => Promise<void>> {
  const settings = readHubSettings({ ...process.env, ...(port === undefined ? {} : { HUB_PORT: port }) });
  const log = newLog(settings.logLevel);
  const subgraphs = new Map(
    [...settings.subgraphs].map(([name, { url, envelopeKey }]) => [
      name,
      { link: httpLink(url.href, { silenceMs: settings.subgraphSilenceMs }), envelopeKey },
    ]),
  );
  const supergraph = new LoadedSupergraph(composeSupergraph(await fetchSdls(subgraphs)));
  const { verifyToken } = settings;
  const { stop } = await listen(
    settings,
    { supergraph, accessTo: ({ name }) => subgraphs.get(name)!, verifyToken, words: subgraphNames },
    log,
    exportedLists,
  );
  return async () => {
    await stop();
    await Promise.all([...subgraphs.values()].map(({ link }) => link.close()));
  };
}
