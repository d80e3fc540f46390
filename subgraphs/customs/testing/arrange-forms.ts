import type { Organisation } from '@hub/shared/access/principal.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import type { DataOf } from '@hub/shared/feed/event.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import * as on from '../arrange.ts';
import type { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';

export const atCustoms: Organisation = { kind: 'AGENCY', id: 'CUSTOMS' };

let lastNumber = 0n;
/** Codes of packs that no other test has. */
export const newCodes = (count: number) => Array.from({ length: count }, () => String(8n * 10n ** 19n + ++lastNumber));
/** The number of a declaration of the day that no other test has. */
export const newNumber = () => `011020241${String(++lastNumber).padStart(9, '0')}`;

/** Forms, packs and declarations of one drug. */
export async function arrangeForms(dialect: Dialect) {
  const hub = await on.arrangeCustoms(dialect);
  const { importerId } = on;
  let lastLot = 0;

  const send = (command: string, by: Organisation, input: object, select: string) =>
    issue(hub.customs, { command, by, input, select });
  const shelve = (
    { drugId, id: lotId }: Pick<BondedLot, 'id' | 'drugId'>,
    codes: string[],
    state: DataOf<typeof ItemsMovedInZone>['state'] = 'SHELVED',
  ) => hub.publish(ItemsMovedInZone, { lotId, drugId, importerId, state, codes });
  const declare = (formId: string, input: object = {}, by = on.importer) => {
    const given = { formId, number: newNumber(), quantity: 1, declaredOn: on.today, ...input };
    return send('recordDeclaration', by, given, 'declaration { id status quantity } findings { code }');
  };
  const form = 'clearanceForm { id status freed reason endedAt remaining }';

  return {
    ...hub,
    send,
    shelve,
    /** A lot with packs, of which some are coded and shelved, in bond. */
    lot: async (
      drugId: string,
      packs: number,
      { shelved = packs, ...lot }: Partial<BondedLot> & { shelved?: number } = {},
    ) => {
      const id = newId();
      const rest = { entered: packs, onHand: packs, enteredAt: on.now };
      const row = { id, drugId, importerId, lotNumber: `L${(lastLot += 1)}`, expiryDate: on.tomorrow, ...rest, ...lot };
      await hub.addLot(row);
      const codes = newCodes(shelved);
      if (shelved > 0) await shelve(row, codes);
      return { ...row, codes };
    },
    issueForm: (formId: string, number = newId()) =>
      send('issueClearanceForm', on.bjmpa, { formId, number }, 'clearanceForm { status } findings { code message }'),
    /** A form that was applied for and issued; returns its id. */
    issuedForm: async (approvalId: string, quantity: number) => {
      const formId = await hub.appliedForm(approvalId, quantity);
      await send('issueClearanceForm', on.bjmpa, { formId, number: newId() }, 'clearanceForm { id }');
      return formId;
    },
    release: (formId: string, codes: readonly string[]) =>
      send('releaseFromZone', on.importer, { formId, codes }, 'release { id quantity }'),
    refuseForm: (formId: string, by = on.bjmpa) =>
      send('refuseClearanceForm', by, { formId, reason: '材料不全' }, form),
    withdrawForm: (formId: string, by = on.institution) =>
      send('withdrawClearanceForm', by, { formId, reason: '重复申请' }, form),
    cancelForm: (formId: string, by = on.bjmpa) =>
      send('cancelClearanceForm', by, { formId, reason: '不再需要' }, form),
    declare,
    /** A declaration that was recorded; returns its id. */
    declared: async (formId: string, quantity: number, input: object = {}) => {
      const { declaration } = (await declare(formId, { quantity, ...input })) as { declaration: { id: string } };
      return declaration.id;
    },
    passCustoms: (declarationId: string, by = atCustoms) =>
      send('passCustoms', by, { declarationId }, 'declaration { status passedAt clearanceForm { passed declared } }'),
    withdrawDeclaration: (declarationId: string, by = on.importer) =>
      send('withdrawDeclaration', by, { declarationId, reason: '数量有误' }, 'declaration { status reason }'),
    formOf: (id: string) => hub.em().findOneOrFail(ClearanceForm, { id }),
    /** What counts against an approval and against the institution's share of it. */
    cleared: async (approvalId: string) => {
      const { cleared: total } = await hub.em().findOneOrFail(ApprovalQuota, { id: approvalId });
      const share = await hub.em().findOneOrFail(ShareQuota, { approvalId, institutionId: on.institutionId });
      return [total, share.cleared];
    },
  };
}

export type Forms = Awaited<ReturnType<typeof arrangeForms>>;
