import { randomUUID } from 'node:crypto';
import { agree, clearedDrug, partiesOf } from '../../e2e/arrange.ts';
import type { TestHub } from '../../e2e/test-hub.ts';
import { demoPrincipals } from '../../hub/organisations.ts';
import { releaseFromZone } from '../../subgraphs/customs/release/release-from-zone.ts';

/** Prepares packs for releases and returns what releases one of them, without the gateway. */
export async function releasable(hub: TestHub, count: number): Promise<() => Promise<void>> {
  const parties = await partiesOf(hub);
  await agree(parties);
  const { formId, codes } = await clearedDrug(parties, 1, count);
  const { agency } = hub.subgraphs.customs;
  const principal = demoPrincipals.get('keyuan');
  return async () => {
    const code = codes.pop()!;
    await releaseFromZone(
      { agency, principal, requestId: randomUUID() },
      { idempotencyKey: randomUUID(), formId, codes: [code] },
    );
  };
}

/** Ends what follows in the background: commands still catch up before they decide. */
export async function stopFollowing(hub: TestHub): Promise<void> {
  for (const { followers } of Object.values(hub.subgraphs))
    for (const follower of followers.values()) await follower.stop();
}
