import { expect, test } from 'vitest';
import { applyForForm, issueForm } from '@hub/embedded/demo/steps.ts';
import { balanced, codes, formOf, lotOf, type Walk } from './walk.ts';

/** From a hospital's request to the gate of the zone. */
export function outwardSteps(walk: Walk): void {
  const shelve = async (lotId: string, packs: readonly string[]) => {
    await walk.journey.send('M1', 'codeItems', { lotId, codes: packs });
    for (const step of ['scanIn', 'shelve']) await walk.journey.send('M1', step, { codes: packs });
  };

  test('[R72] [R129] 2025-01-06: H1 asks M1 for 12 packs, and M1, which has bonded 32, accepts', async () => {
    const { journey, parties, known } = walk;
    journey.at('2025-01-06 09:00');
    const lots = [
      { lotNumber: 'A', expiryDate: '2026-01-31', quantity: 20 },
      { lotNumber: 'B', expiryDate: '2026-06-30', quantity: 12 },
    ];
    const entered = await journey.send('M1', 'enterBondedStock', { drugId: known['drug'], lots }, 'lots { id }');
    [known['a'], known['b']] = entered.lots.map(({ id }: { id: string }) => id);
    const asked = { drugId: known['drug'], importerId: parties.importerId, quantity: 12, neededBy: '2025-01-20' };
    const { supplyRequest } = await journey.send('H1', 'askForSupply', asked, 'supplyRequest { id state }');
    expect(supplyRequest.state).toBe('ASKED');
    known['request'] = supplyRequest.id;
    expect(await journey.refused('H1', 'answerSupply', { requestId: supplyRequest.id, accepted: true })).toBe(
      'FORBIDDEN',
    );
    await journey.send('M1', 'answerSupply', { requestId: supplyRequest.id, accepted: true });
  });

  test('[R32] [R74] [R75] a form of 30 packs is issued for 北京天竺, and for no other port', async () => {
    const { journey, parties, known } = walk;
    const input = { approvalId: known['approval'], quantity: 30, importerId: parties.importerId };
    const elsewhere = { ...input, institutionId: parties.institutionId, port: '上海' };
    expect(await journey.refused('H1', 'applyForClearanceForm', elsewhere)).toBe('PORT_NOT_TIANZHU');
    known['form'] = await applyForForm(parties, { approvalId: known['approval']!, quantity: 30 });
    await issueForm(parties, known['form'], '通关单-1（虚构）');
    expect(await formOf(walk)).toEqual({
      status: 'ISSUED',
      remaining: 30,
      freed: 0,
      approval: { cleared: 30, remaining: 10 },
    });
  });

  test('[R86] customs passes the declaration once all of its packs are coded, scanned in and shelved', async () => {
    const { journey, known } = walk;
    await shelve(known['a']!, codes.a.slice(0, 18));
    await shelve(known['b']!, codes.b.slice(0, 10));
    const of = { formId: known['form'], quantity: 30, declaredOn: '2025-01-06' };
    const short = { ...of, number: '01102025100012345' };
    expect(await journey.refused('M1', 'recordDeclaration', short)).toBe('DECLARATION_NUMBER_INVALID');
    const recorded = { ...of, number: '011020251000123456' };
    const { declaration } = await journey.send('M1', 'recordDeclaration', recorded, 'declaration { id }');
    const passing = { declarationId: declaration.id };
    expect(await journey.refused('M1', 'passCustoms', passing)).toBe('FORBIDDEN');
    expect(await journey.refused('CUSTOMS', 'passCustoms', passing)).toBe('ITEM_NOT_TRACED');
    await shelve(known['a']!, codes.a.slice(18));
    await shelve(known['b']!, codes.b.slice(10));
    expect(await journey.refused('CUSTOMS', 'passCustoms', passing)).toBe('');
    expect(await journey.refused('CUSTOMS', 'passCustoms', passing)).toBe('WRONG_STATUS');
  });

  test('[R78] [R129] 12 packs are released for the request, those that expire first before others', async () => {
    const { journey, known } = walk;
    journey.at('2025-01-07 09:00');
    const input = { formId: known['form'], supplyRequestId: known['request'] };
    const later = { ...input, codes: codes.b.slice(0, 12) };
    expect(await journey.refused('M1', 'releaseFromZone', later)).toBe('NOT_FIRST_EXPIRED');
    expect(await journey.refused('M1', 'releaseFromZone', { ...input, codes: codes.a.slice(0, 13) })).toBe(
      'REQUEST_EXCEEDED',
    );
    const first = { ...input, codes: codes.a.slice(0, 12), carrier: '示例物流（虚构）' };
    const selection = 'release { id state carrier supplyRequest { state } } findings { code }';
    const { release, findings } = await journey.send('M1', 'releaseFromZone', first, selection);
    expect([release, findings]).toMatchObject([
      { state: 'PREPARED', carrier: '示例物流（虚构）', supplyRequest: { state: 'SUPPLIED' } },
      [],
    ]);
    known['release'] = release.id;
    expect(await lotOf(walk, 'a')).toMatchObject({ onHand: 8, released: 12 });
    await balanced(walk);
  });

  test('[R81] 2025-01-08 10:00: CUSTOMS confirms the gate once all packs are scanned out; TIANZHU sees it', async () => {
    const { journey, known } = walk;
    journey.at('2025-01-08 10:00');
    const passage = { releaseId: known['release'], vehicle: '京A·00000（虚构）' };
    expect(await journey.refused('CUSTOMS', 'confirmGatePassage', passage)).toBe('ITEMS_NOT_SCANNED_OUT');
    await journey.send('M1', 'scanOut', { releaseId: known['release'], codes: codes.a.slice(0, 12) });
    expect(await journey.refused('TIANZHU', 'confirmGatePassage', passage)).toBe('FORBIDDEN');
    await journey.send('CUSTOMS', 'confirmGatePassage', passage);
    const { gateMovements } = await journey.ask('TIANZHU', '{ gateMovements { nodes { id state gatePassedAt } } }');
    const passed = { id: known['release'], state: 'PASSED_GATE', gatePassedAt: '2025-01-08T02:00:00.000Z' };
    expect(gateMovements.nodes).toEqual([passed]);
    const cancelled = { releaseId: known['release'], reason: '误操作' };
    expect(await journey.refused('M1', 'cancelRelease', cancelled)).toBe('ALREADY_PASSED');
  });
}
