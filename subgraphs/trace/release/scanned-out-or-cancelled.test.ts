import type { EntityManager } from '@mikro-orm/core';
import { expect, test } from 'vitest';
import { findRow } from '@hub/shared/database/rows.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { interleave } from '@hub/shared/testing/interleave.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { Dispatch } from './release.entity.ts';

test.each(databases)('[R87] a scan comes before or after a cancellation of its release, on %s', async (dialect) => {
  const hub = await on.arrangeTrace(dialect);
  const drugId = newId();
  await hub.publishList('DRUG', [drugId]);
  const codes = await hub.addPacks({ drugId, lotId: newId(), state: 'SHELVED' }, 1);
  const releaseId = await hub.release(drugId, codes);
  await hub.trace.agency.catchUp(['customs']);
  // What a cancellation does first.
  const cancel = (em: EntityManager) => findRow(em, Dispatch, { releaseId }, { lock: true });
  const scan = async () =>
    expect(await hub.move('scanOut', on.importer, { releaseId, codes })).toEqual(on.moved('SCANNED_OUT'));
  expect(await interleave(hub.trace.agency.database, cancel, scan)).toEqual(['first', 'second']);
  await hub.close();
});
