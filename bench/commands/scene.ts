import { randomUUID } from 'node:crypto';
import { agree, partiesOf } from '../../e2e/arrange.ts';
import type { TestHub } from '../../e2e/test-hub.ts';
import type { SubgraphName } from '../../hub/agencies.ts';
import type { Parties } from '../../hub/demo/steps.ts';
import { demoPrincipals } from '../../hub/organisations.ts';
import type { CommandCaller } from '../../shared/command/agency.ts';
import { dayOf } from '../../shared/time/day.ts';

/** Where commands are measured: a hub with an importer and an institution that have agreed. */
export interface Scene {
  hub: TestHub;
  parties: Parties;
  /** The day of the hub's clock. */
  today: string;
  importer: () => CommandCaller;
  institution: () => CommandCaller;
  customs: () => CommandCaller;
  bjmpa: () => CommandCaller;
  importerAtTrace: () => CommandCaller;
  institutionAtTrace: () => CommandCaller;
  /** A number for the names and codes of a drug that no other drug has. */
  newSeries: () => number;
}

export async function sceneOf(hub: TestHub): Promise<Scene> {
  const parties = await partiesOf(hub);
  await agree(parties);
  // Commands still catch up before they decide; only following in the background would mix in its statements.
  for (const { followers } of Object.values(hub.subgraphs))
    for (const follower of followers.values()) await follower.stop();
  const as = (agency: SubgraphName, organisation: string) => {
    const principal = demoPrincipals.get(organisation);
    return () => ({
      agency: hub.subgraphs[agency].agency,
      principal,
      requestId: randomUUID(),
      // As of a request, whose caller may give up.
      signal: new AbortController().signal,
    });
  };
  let series = 1;
  return {
    hub,
    parties,
    today: dayOf(hub.clock()),
    importer: as('customs', 'keyuan'),
    institution: as('customs', 'bch'),
    customs: as('customs', 'customs'),
    bjmpa: as('customs', 'bjmpa'),
    importerAtTrace: as('trace', 'keyuan'),
    institutionAtTrace: as('trace', 'bch'),
    newSeries: () => (series += 1),
  };
}

/** A new idempotency key, as a part of the input of a command. */
export const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() });
