import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';

/** The page of Apollo Sandbox for browsers, as Apollo Server shows it. It loads its script from outside. */
export async function sandboxPage(): Promise<() => Promise<string>> {
  const plugin = ApolloServerPluginLandingPageLocalDefault({ embed: true });
  // Of all that Apollo Server tells a plugin, this one reads nothing.
  const listener = await plugin.serverWillStart?.({} as never);
  const page = await listener?.renderLandingPage?.();
  if (!page) throw new Error('Apollo Server has no landing page any more');
  const { html } = page;
  return async () => (typeof html === 'string' ? html : html());
}
