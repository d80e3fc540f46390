import { newId } from '@hub/shared/id/new-id.ts';
import type { Principal } from '@hub/shared/access/principal.ts';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { requireQuantity } from '@hub/shared/command/require-input.ts';
import { pass } from '@hub/shared/gate/gate.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { findApproval } from '../approval/find-approval.ts';
import { gates } from '../gates.ts';
import type { ApplyForClearanceFormInput } from '../generated/resolvers.ts';
import { tell } from '../inbox/item-kinds.ts';
import { applicationFindings } from './application-findings.ts';
import { ClearanceForm, tianzhu } from './clearance-form.entity.ts';
import { formOfResult } from './clearance-form.load.ts';
import { requireLots, subjectsOf } from './named-lots.ts';

/** An institution, or an importer that it mandates, applies for a clearance form under an approval (R74). */
export const applyForClearanceForm = command({
  name: 'applyForClearanceForm',
  follows: ['whitelists', 'safety'],
  async run(context, input) {
    const { em, principal, now, append } = context;
    const { approvalId, institutionId, importerId, quantity } = input;
    const applicant = requireApplicant(principal, input);
    requireQuantity(quantity);
    const day = dayOf(now);
    const found = await findApproval(context, { approvalId, importerId, institutionId, day });
    const { drugId } = found.approval;
    const { lotIds } = input;
    const namedLots = lotIds ? await requireLots(em, lotIds, { drugId, importerId }) : null;
    const port = input.port ?? tianzhu;
    const about = subjectsOf({ drugId, importerId, institutionId, namedLots });
    const asked = { drugId, importerId, institutionId, quantity, port, ...found };
    await pass(em, gates, 'CLEAR', { ...asked, at: now, day, about });
    const id = newId();
    const parties = { approvalId, drugId, institutionId, importerId };
    const findings = await applicationFindings(context, { approvalId, institutionId, namedLots });
    append(ClearanceForm, {
      id,
      status: 'APPLIED',
      ...parties,
      ...applicant,
      port,
      namedLots,
      quantity,
      appliedAt: now,
    });
    tell(context, { kind: 'AGENCY', id: 'BJMPA' }, 'CLEARANCE_APPLIED', id);
    return { formId: id, findings };
  },
  payload: { clearanceForm: formOfResult },
});

/** Returns the applicant: the institution itself, or an importer with a mandate (R74). */
function requireApplicant(
  principal: Principal,
  { institutionId, importerId, mandateHash }: ApplyForClearanceFormInput,
): Pick<ClearanceForm, 'applicantKind' | 'mandateHash'> {
  const id = requireOrganisation(principal, 'INSTITUTION', 'IMPORTER');
  if (id === institutionId) return { applicantKind: 'INSTITUTION', mandateHash: null };
  if (id !== importerId) throw refuse('FORBIDDEN', { what: 'APPLICANT' });
  if (mandateHash === null || mandateHash === undefined) throw badInput('mandateHash', 'MISSING');
  return { applicantKind: 'ENTRUSTED_IMPORTER', mandateHash };
}
