import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';

/** The Apollo Sandbox page for browsers, as Apollo Server serves it. It loads its script from Apollo's servers. */
export async function sandboxPage(): Promise<() => Promise<string>> {
  const plugin = ApolloServerPluginLandingPageLocalDefault({ embed: true });
  // This plugin ignores everything that Apollo Server passes to it.
  const listener = await plugin.serverWillStart?.({} as never);
  const page = await listener?.renderLandingPage?.();
  if (!page) throw new Error('Apollo Server no longer has a landing page');
  const { html } = page;
  return async () => (typeof html === 'string' ? html : html());
}
