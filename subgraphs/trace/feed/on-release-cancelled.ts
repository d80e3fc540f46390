import { change } from '@hub/shared/database/statement.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { ReleaseCancelled } from '@hub/customs/published/zone-events.ts';

/** Frees the packs of a cancelled release that are still in the zone: they can no longer be scanned out with it. */
export const onReleaseCancelled = reaction({
  event: ReleaseCancelled,
  reads: ['releaseId'],
  async apply({ em }, { releaseId }) {
    // Its row first, as `scanOut` locks it.
    await change(em, 'update dispatch set cancelled = ? where release_id = ?', [true, releaseId]);
    await change(
      em,
      "update item set release_id = null, institution_id = null where release_id = ? and state = 'SHELVED'",
      [releaseId],
    );
  },
  // The fact of the release, which is applied again before it, takes both back.
  async clear() {},
});
