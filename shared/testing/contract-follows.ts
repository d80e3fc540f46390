import { describe, expect, test } from 'vitest';
import { inProcessTransport } from '../feed/in-process.ts';
import { newId } from '../id/new-id.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { allSubgraphs } from './contract-neighbours.ts';
import { selectionOf } from './contract-operations.ts';
import { startTestedSubgraph, type TestedSubgraph } from './contract-subgraph.ts';
import { callerOf, mutationOf } from './issue.ts';
import { Opened } from './opened.ts';

/**
 * A command decides nothing without the agencies whose facts it depends on: it is refused while the log of any of them
 * cannot be read, and once it was rewritten.
 */
export function followsContract(definition: SubgraphDefinition, command: string, upstreams: readonly string[]): void {
  const mutation = mutationOf(definition.sdl, command);
  const caller = callerOf({ kind: 'AGENCY', id: 'ANY' }, mutation);
  const refusalBy = async (subgraph: TestedSubgraph) => {
    const { errors } = await subgraph.ask(`mutation { ${selectionOf(mutation)} }`, caller);
    const { code, params } = errors![0]!.extensions as { code: string; params: { upstream?: string } };
    return `${code} ${params.upstream}`;
  };

  // How facts are followed does not depend on the command, and is tested on every database where that is defined.
  describe(`${command} is refused`, () => {
    test.each(upstreams)('if %s is unreachable, or its log was rewritten', async (upstream) => {
      const transport = inProcessTransport();
      const opened = new Opened();
      const start = (each: SubgraphDefinition) => opened.keep(startTestedSubgraph(each, { transport }));
      const all = await allSubgraphs();
      for (const other of all) if (![definition.name, upstream].includes(other.name)) await start(other);
      const subgraph = await start(definition);
      expect(await refusalBy(subgraph)).toBe(`UPSTREAM_UNAVAILABLE ${upstream}`);

      const owner = all.find(({ name }) => name === upstream)!;
      const first = await start(owner);
      await first.publish([{ type: 'Nothing', subject: newId(), data: {} }]);
      await subgraph.agency.catchUp([upstream]);
      await start(owner);
      expect(await refusalBy(subgraph)).toBe(`UPSTREAM_REWRITTEN ${upstream}`);
      await opened.closeAll();
    });
  });
}
