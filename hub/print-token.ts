// Prints an access token of a demonstration organisation: npm run token -- bjmpa
import { openEmbeddedIssuer } from '@hub/shared/access/embedded-issuer.ts';
import { runTask } from '@hub/shared/subgraph/run-process.ts';
import { DataFolder } from './data-folder.ts';
import { subgraphNames } from './agencies.ts';
import { demoPrincipals, describeOrganisation } from './organisations.ts';

const tokenSeconds = 12 * 60 * 60;
const principal = demoPrincipals.get(process.argv[2] ?? '');
if (!principal) {
  const organisations = [...demoPrincipals.keys()].map((key) => `  ${describeOrganisation(key)}`);
  console.error(`Usage: npm run token -- <organisation>\n\n${organisations.join('\n')}`);
  process.exit(2);
}
await runTask(async () => {
  const folder = new DataFolder();
  for (const name of subgraphNames) folder.requireRun(name);
  const issuer = await openEmbeddedIssuer(folder.keys.issuerKey);
  console.log(await issuer.issue(principal, tokenSeconds));
});
