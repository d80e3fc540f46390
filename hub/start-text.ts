import { describeOrganisation } from './organisations.ts';

/** What a hub prints when it has started: its addresses, and a token for each organisation. */
export function startText(address: string, tokens: ReadonlyMap<string, string>): string {
  const organisations = [...tokens].map(([key, token]) => `  ${describeOrganisation(key)}\n  ${token}`);
  return `
The hub runs on demonstration data; approvals, quantities, lots and codes in it are invented.

Tokens for 12 hours; send one as "Authorization: Bearer …", or print another with npm run token -- <name>:

${organisations.join('\n\n')}

  GraphQL        ${address}/graphql
  Sandbox        ${address}/graphql in a browser
  Subscriptions  ${address.replace('http', 'ws')}/graphql (graphql-transport-ws)
  Health         ${address}/health

Ctrl-C stops.`;
}
