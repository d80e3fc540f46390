import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeForms, type Forms } from '../testing/arrange-forms.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';

const rounds = 12;

describe.each(databases)('a form that is cancelled while it is used, on %s,', (dialect) => {
  let hub: Forms;
  let drugId: string;

  beforeAll(async () => {
    hub = await arrangeForms(dialect);
    drugId = await hub.listDrug();
  });
  afterAll(() => hub.close());

  /** Whether the sums of a form and its approval are exact, whatever came first. */
  const requireExact = async (formId: string, approvalId: string) => {
    const { quantity, released, passed, declared, freed, status } = await hub.formOf(formId);
    const kept = Math.max(released, passed);
    const isCancelled = status === 'CANCELLED';
    expect({ freed, declared }).toEqual({ freed: isCancelled ? quantity - kept : 0, declared: passed });
    expect(await hub.cleared(approvalId)).toEqual([quantity - freed, quantity - freed]);
    const lines = await hub.em().find(StockMovement, { formId });
    const sum = (kind: string) => lines.reduce((total, line) => total + (line.kind === kind ? line.quantity : 0), 0);
    expect([sum('CLEARED'), sum('CLEARANCE_FREED'), sum('RELEASED')]).toEqual([quantity, freed, released]);
    return kept;
  };

  /** Cancels a form at once with uses of it, after more of them each round, up to all; returns what was refused. */
  const cancelAmong = async (formId: string, uses: readonly (() => Promise<unknown>)[], round: number) => {
    const before = round % (uses.length + 1);
    const first = await Promise.all(uses.slice(0, before).map((use) => use()));
    const atOnce = [...uses.slice(before), () => hub.cancelForm(formId)];
    const answers = [...first, ...(await Promise.all(atOnce.map((act) => act())))];
    return answers
      .filter((answer) => Array.isArray(answer))
      .flatMap((all: { refusal: string }[]) => all.map(({ refusal }) => refusal));
  };

  test('[D40] [R78] is never freed of what is released at once', { timeout: 120_000 }, async () => {
    const { codes } = await hub.lot(drugId, rounds * 4);
    const kept = new Set<number>();
    for (let round = 0; round < rounds; round += 1) {
      const approvalId = await hub.approve(drugId);
      const formId = await hub.issuedForm(approvalId, 4);
      const packs = codes.slice(round * 4, round * 4 + 4);
      const releases = [packs.slice(0, 1), packs.slice(1, 2), packs.slice(2, 4)];
      const refused = await cancelAmong(
        formId,
        releases.map((some) => () => hub.release(formId, some)),
        round,
      );
      expect(refused.filter((code) => !['WRONG_STATUS', 'ALREADY_PASSED'].includes(code))).toEqual([]);
      kept.add(await requireExact(formId, approvalId));
    }
    expect(kept.size).toBeGreaterThan(1);
  });

  test('[D40] [R86] is never freed of what passes customs at once', { timeout: 120_000 }, async () => {
    await hub.lot(drugId, rounds * 4);
    const kept = new Set<number>();
    for (let round = 0; round < rounds; round += 1) {
      const approvalId = await hub.approve(drugId);
      const formId = await hub.issuedForm(approvalId, 4);
      const declarations = [await hub.declared(formId, 1), await hub.declared(formId, 2)];
      const refused = await cancelAmong(
        formId,
        declarations.map((id) => () => hub.passCustoms(id)),
        round,
      );
      expect(refused.filter((code) => code !== 'WRONG_STATUS')).toEqual([]);
      expect(await hub.formOf(formId)).toMatchObject({ status: 'CANCELLED' });
      kept.add(await requireExact(formId, approvalId));
    }
    expect(kept.size).toBeGreaterThan(1);
  });
});
