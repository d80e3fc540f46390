import { expect, test } from 'vitest';
import type { Data } from '@hub/embedded/client.ts';
import { newestDrugList } from '../arrange.ts';
import type { Journey } from '../journey.ts';
import { drugOf } from './inputs.ts';

/** The first version of the list. */
export function publicationSteps(of: () => Journey): void {
  test('[R27] [R30] [R46] 2024-12-18: BJMPA alone publishes, and only what is approved for each hospital', async () => {
    of().at('2024-12-18 10:00');
    const drugB = (await of().send('BJMPA', 'registerDrug', drugOf('药品乙（虚构）', 'Drug B'), 'drug { id }')).drug.id;
    const entry = (drugId: unknown, ...names: string[]) => ({
      drugId,
      institutionIds: names.map((name) => of().idOf(name)),
    });
    const vosoritide = entry(of().known['drug'], 'H1', 'H4');
    const publish = (by: string, input: object) => of().refused(by, 'publishDrugList', { base: 0, ...input });
    expect(await publish('BJHC', { entries: [vosoritide] })).toBe('FORBIDDEN');
    expect(await publish('BJMPA', { entries: [vosoritide, entry(drugB, 'H4')] })).toBe('APPROVAL_MISSING');
    expect(await publish('BJMPA', { entries: [vosoritide], effectiveFrom: '2024-12-17' })).toBe('LIST_RETROACTIVE');
    expect(await publish('BJMPA', { entries: [vosoritide], base: 1 })).toBe('BASE_CHANGED');
    expect(await publish('BJMPA', { entries: [vosoritide] })).toBe('');
    const list =
      '{ publishedList(kind: DRUG) { version inForceFrom entries { drug { id listed underMeasure } permittedInstitutions { id } } } }';
    const { publishedList } = await of().ask('anyone', list);
    expect(publishedList).toMatchObject({
      version: 1,
      inForceFrom: '2024-12-18T02:00:00.000Z',
      entries: [{ drug: { id: of().known['drug'], listed: true, underMeasure: false } }],
    });
    const permitted = publishedList.entries[0].permittedInstitutions.map(({ id }: Data) => of().nameOf(id));
    expect(permitted.toSorted()).toEqual(['H1', 'H4']);
    expect((await newestDrugList({ bjmpa: of().as('BJMPA') })).base).toBe(1);
  });
}
