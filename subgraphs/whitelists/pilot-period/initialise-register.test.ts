import { expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { startOfDay } from '@hub/shared/time/bounds-of-day.ts';
import * as on from '../arrange.ts';
import { ListVersion } from '../list-version/list-version.entity.ts';

test.each(databases)(
  'the first lists bind from the first day of the pilot, before the hub was, on %s',
  async (dialect) => {
    const hub = await on.arrangeWhitelists(dialect, ['H1', 'H2']);
    const lists = await hub.em().find(ListVersion, { version: 1, kind: ['INSTITUTION', 'IMPORTER'] });
    expect(lists).toHaveLength(2);
    for (const { effectiveFrom, inForceFrom, publishedAt } of lists) {
      expect(inForceFrom).toEqual(startOfDay(effectiveFrom));
      expect(publishedAt.getTime()).toBeGreaterThan(inForceFrom.getTime());
    }
    await hub.close();
  },
);
