// Prints an access token of a demonstration organisation: npm run token -- bjmpa
import { openEmbeddedIssuer } from '@hub/shared/access/embedded-issuer.ts';
import { DataFolder } from './data-folder.ts';
import { demoPrincipals } from './organisations.ts';

const tokenSeconds = 12 * 60 * 60;
const name = process.argv[2] ?? '';
const principal = demoPrincipals.get(name);
if (!principal) {
  console.error(`Usage: npm run token -- <organisation>\nOrganisations: ${[...demoPrincipals.keys()].join(', ')}`);
  process.exit(2);
}
try {
  const issuer = await openEmbeddedIssuer(new DataFolder().keys.issuerKey);
  console.log(await issuer.issue(principal, tokenSeconds));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
