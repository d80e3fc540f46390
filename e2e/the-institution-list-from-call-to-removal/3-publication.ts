import { expect, test } from 'vitest';
import { application, opinionOn, reviewOf } from './inputs.ts';
import { paper, type Journey } from '../journey.ts';

/** From an agreed draft to the second version of the list. */
export function publicationSteps(of: () => Journey): void {
  test('[R8] [R24] [D33] 2024-10-17: BJHC alone publishes, and never for the past', async () => {
    of().at('2024-10-17 10:00');
    const draftId = of().known['draft']!;
    for (const other of ['BJMPA', 'TIANZHU', 'SHUNYI'])
      expect(
        await of().refused(other, 'publishInstitutionList', { draftId, base: 0, effectiveFrom: '2024-10-18' }),
      ).toBe('FORBIDDEN');
    expect(
      await of().refused('BJHC', 'publishInstitutionList', { draftId, base: 0, effectiveFrom: '2024-10-01' }),
    ).toBe('LIST_RETROACTIVE');
    of().at('2024-10-17 10:05');
    await of().send('BJHC', 'publishInstitutionList', { draftId, base: 0, effectiveFrom: '2024-10-18' });
    expect(await of().listAt('2024-10-17 23:59')).toBeNull();
    expect(await of().listAt('2024-10-18 00:00')).toEqual([1, 'H1', 'H2']);
    for (const by of ['H1', 'H2'])
      expect((await of().inbox(by)).map(({ kind }) => kind)).toEqual(['REVIEWED', 'LISTED']);
    expect((await of().inbox('H3')).map(({ kind }) => kind)).toEqual(['REVIEWED']);
  });

  test('[R8] 2024-11-29: a second draft, by the same steps, makes the second version; the first stays as it was', async () => {
    of().at('2024-11-29 10:00');
    const applying = { ...application, callId: of().known['call'] };
    const { application: applied } = await of().send('H4', 'applyForInstitutionList', applying, 'application { id }');
    await of().send('BJHC', 'reviewInstitutionApplication', reviewOf(applied.id));
    const submission = { applicationIds: [applied.id], document: paper('DRAFT_LIST') };
    const { draft } = await of().send('BJHC', 'submitForDeliberation', submission, 'draft { id number }');
    expect(draft.number).toBe(2);
    const draftId = draft.id as string;
    await of().send('TIANZHU', 'conveneDeliberation', { draftId, meetsAt: '2024-11-29T14:00:00+08:00' });
    for (const member of ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'])
      await of().send(member, 'giveDeliberationOpinion', opinionOn(draftId));
    const result = { draftId, listed: [applied.id], absent: [], minutes: paper('MINUTES') };
    await of().send('TIANZHU', 'concludeDeliberation', result);
    await of().send('BJHC', 'publishInstitutionList', { draftId, base: 1, effectiveFrom: '2024-11-30' });
    expect(await of().listAt('2024-11-29 12:00')).toEqual([1, 'H1', 'H2']);
    expect(await of().listAt('2024-11-30 00:00')).toEqual([2, 'H1', 'H2', 'H4']);
    const query =
      '{ listVersions(kind: INSTITUTION, order: OLDEST_FIRST) { nodes { version effectiveFrom entries { institution { id } } } } }';
    const { listVersions } = await of().ask('anyone', query);
    const ids = (names: readonly string[]) => names.map((name) => ({ institution: { id: of().idOf(name) } }));
    expect(listVersions.nodes).toEqual([
      { version: 1, effectiveFrom: '2024-10-18', entries: ids(['H1', 'H2']) },
      { version: 2, effectiveFrom: '2024-11-30', entries: ids(['H1', 'H2', 'H4']) },
    ]);
  });
}
