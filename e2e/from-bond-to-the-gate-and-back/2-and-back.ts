import { expect, test } from 'vitest';
import type { Data } from '@hub/embedded/client.ts';
import { documentHash } from '@hub/embedded/demo/steps.ts';
import { balanced, codes, formOf, lotOf, type Walk } from './walk.ts';

/** The whole way back: cancelled, held, returned, destroyed, counted anew. */
export function returnSteps(walk: Walk): void {
  test('[R79] a release that has not left the zone is cancelled, and its packs can be released again', async () => {
    const { journey, known } = walk;
    const input = { formId: known['form'], codes: codes.a.slice(12, 16) };
    const { release } = await journey.send('M1', 'releaseFromZone', input, 'release { id }');
    expect(await lotOf(walk, 'a')).toMatchObject({ onHand: 4, released: 16 });
    await journey.send('M1', 'cancelRelease', { releaseId: release.id, reason: '医院推迟' });
    expect(await lotOf(walk, 'a')).toMatchObject({ onHand: 8, released: 12 });
    expect(await formOf(walk)).toMatchObject({ remaining: 18 });
    const scan = { releaseId: release.id, codes: codes.a.slice(12, 16) };
    expect(await journey.refused('M1', 'scanOut', scan)).toBe('WRONG_STATUS');
    await balanced(walk);
  });

  test('[R80] CUSTOMS holds a lot, and nothing of it leaves until the hold is lifted', async () => {
    const { journey, known } = walk;
    const { hold } = await journey.send('CUSTOMS', 'placeHold', { lotId: known['a'], reason: '查验' }, 'hold { id }');
    const input = { formId: known['form'], codes: codes.a.slice(12, 14) };
    expect(await journey.refused('M1', 'releaseFromZone', input)).toBe('CUSTOMS_HOLD');
    await journey.send('CUSTOMS', 'liftHold', { holdId: hold.id, reason: '查验无异常' });
    await journey.send('M1', 'releaseFromZone', input);
    expect(await lotOf(walk, 'a')).toMatchObject({ onHand: 6, released: 14, held: 0, available: 6 });
  });

  test('[D8] packs that come back and packs that are destroyed give no quota back', async () => {
    const { journey, known } = walk;
    journey.at('2025-01-10 09:00');
    const before = await formOf(walk);
    const back = { releaseId: known['release'], codes: [codes.a[0]], reason: '外包装破损' };
    await journey.send('M1', 'returnToBond', back);
    expect(await lotOf(walk, 'a')).toMatchObject({ onHand: 7, released: 14, returned: 1 });
    const removal = { lotId: known['a'], codes: [codes.a[0]], executor: '张三（虚构）', reason: '破损' };
    const destruction = { ...removal, documentHash: documentHash('destruction') };
    expect(await journey.refused('M1', 'destroyStock', destruction)).toBe('WITNESS_MISSING');
    await journey.send('M1', 'destroyStock', { ...destruction, witness: '海关关员（虚构）' });
    expect(await lotOf(walk, 'a')).toMatchObject({ onHand: 6, destroyed: 1 });
    expect(await formOf(walk)).toEqual(before);
    await balanced(walk);
  });

  test('[R79] [D8] a pack that comes back from the hospital is scanned in, shelved and released under the form again', async () => {
    const { journey, known } = walk;
    const packs = [codes.a[1]!];
    await journey.send('H1', 'receive', { releaseId: known['release'], codes: packs });
    const before = await formOf(walk);
    await journey.send('M1', 'returnToBond', { releaseId: known['release'], codes: packs, reason: '停用' });
    const again = { formId: known['form'], codes: packs };
    expect(await journey.refused('M1', 'releaseFromZone', again)).toBe('WRONG_STATE');
    for (const step of ['scanIn', 'shelve']) await journey.send('M1', step, { codes: packs });
    expect(await journey.refused('H1', 'receive', { releaseId: known['release'], codes: packs })).toBe('NOT_FOUND');
    expect(await journey.refused('M1', 'scanIn', { codes: packs })).toBe('WRONG_STATE');
    expect(await formOf(walk)).toEqual(before);
    const { release } = await journey.send('M1', 'releaseFromZone', again, 'release { id }');
    const passage = { releaseId: release.id, vehicle: '京A·00000（虚构）' };
    expect(await journey.refused('CUSTOMS', 'confirmGatePassage', passage)).toBe('ITEMS_NOT_SCANNED_OUT');
    await journey.send('M1', 'scanOut', { releaseId: release.id, codes: packs });
    await journey.send('CUSTOMS', 'confirmGatePassage', passage);
    const { items } = await journey.send(
      'H1',
      'receive',
      { releaseId: release.id, codes: packs },
      'items { path { state } }',
    );
    const once = ['SCANNED_IN', 'SHELVED', 'SCANNED_OUT', 'RECEIVED'];
    const path = ['CODED', ...once, 'RETURNED', ...once];
    expect(items).toEqual([{ path: path.map((state) => ({ state })) }]);
    expect(await lotOf(walk, 'a')).toMatchObject({ onHand: 6, released: 15, returned: 2 });
    expect(await formOf(walk)).toEqual({ ...before, remaining: before.remaining - 1 });
    await balanced(walk);
  });

  test('[R80] a count finds two packs missing; booked once CUSTOMS confirms it', async () => {
    const { journey, known } = walk;
    const lines = [{ lotId: known['b'], found: 10, reason: '入库清点有误' }];
    const { count } = await journey.send('M1', 'countStock', { lines }, 'count { id state }');
    expect(count.state).toBe('DIFFERENCES');
    expect(await lotOf(walk, 'b')).toMatchObject({ onHand: 12, variance: 0 });
    expect(await journey.refused('M1', 'confirmCount', { countId: count.id })).toBe('FORBIDDEN');
    await journey.send('CUSTOMS', 'confirmCount', { countId: count.id });
    expect(await lotOf(walk, 'b')).toMatchObject({ onHand: 10, variance: -2 });
    await balanced(walk);
  });

  test('[R77] the ledger has a line with its reason for each step of the way', async () => {
    const { journey } = walk;
    const { ledger } = await journey.ask(
      'CUSTOMS',
      '{ ledger(order: OLDEST_FIRST) { nodes { kind quantity onHandAfter reason } } }',
    );
    const lines = ledger.nodes.map(({ kind, quantity, onHandAfter }: Data) => [kind, quantity, onHandAfter]);
    expect(lines).toEqual([
      ['ENTERED', 20, 20],
      ['ENTERED', 12, 12],
      ['CLEARED', 30, null],
      ['RELEASED', 12, 8],
      ['RELEASED', 4, 4],
      ['RELEASE_CANCELLED', 4, 8],
      ['HELD', 8, 8],
      ['HOLD_LIFTED', 8, 8],
      ['RELEASED', 2, 6],
      ['RETURNED', 1, 7],
      ['DESTROYED', 1, 6],
      ['RETURNED', 1, 7],
      ['RELEASED', 1, 6],
      ['SHORTAGE', 2, 10],
    ]);
    const reasons = ledger.nodes.flatMap(({ reason }: Data) => reason ?? []);
    expect(reasons).toEqual(['医院推迟', '查验', '查验无异常', '外包装破损', '破损', '停用', '入库清点有误']);
  });
}
