import { parseArgs } from 'node:util';
import { serveFile } from './start/serve-file.ts';
import { serveHub } from './start/serve-hub.ts';
import { CannotStart, runProcess } from '@hub/shared/subgraph/run-process.ts';

const help = `The gateway as a separate process.

  node gateway/main.ts
      in front of the hub's agencies, configured by environment variables; if any are missing, they are listed

  node gateway/main.ts --supergraph FILE [--port N]
      in front of any subgraphs, at the URLs in FILE, a Federation 2 supergraph; FILE is reloaded
      whenever it changes. Fields with @authenticated or @requiresScopes need HUB_ISSUER and HUB_JWKS_URL.
`;

await runProcess(async () => {
  const { supergraph, port, help: wantsHelp } = readArguments();
  if (wantsHelp) {
    process.stdout.write(help);
    process.exit(0);
  }
  return supergraph === undefined ? serveHub(port) : serveFile(supergraph, port);
});

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { supergraph: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.port === '') throw new Error("Option '--port' is empty");
    return values;
  } catch (error) {
    throw new CannotStart(`${(error as Error).message}\n\n${help}`);
  }
}
