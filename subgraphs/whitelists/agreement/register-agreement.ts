import type { Principal } from '@hub/shared/access/principal.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { signText } from '@hub/shared/procedure/sign-text.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { AgreementRegistered } from '../published/agreement-events.ts';
import { refuse } from '../refusals.ts';
import { Importer } from '../importer/importer.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { agreementProcedure } from './agreement-procedure.ts';
import { Agreement } from './agreement.entity.ts';
import { agreementOfResult } from './agreement.load.ts';
import { isParty, otherParty, partiesOf } from './parties.ts';
import { requireTerms } from './rules/require-terms.ts';

/** A party registers an agreement, with the signed document; it binds when the other confirms it (R105, D34). */
export const registerAgreement = command({
  name: 'registerAgreement',
  async run(context, input) {
    const { em, principal, now, publish, append } = context;
    agreementProcedure.requireActor(context, 'registerAgreement');
    const { kind, importerId, validFrom, validUntil, responsibilities, quality, document } = input;
    const { institutionId = null, manufacturer = null, selectionGrounds = null } = input;
    const parties = { importerId, institutionId };
    requireParty(principal, parties);
    requireTerms(input, { by: principal.organisation.kind, today: dayOf(now) });
    await requireRegistered(em, parties);
    const id = newId();
    const sha256 = document.sha256.toLowerCase();
    const signatories = partiesOf(parties).map((party) => party.id);
    const isConfirmed = await signText(context, { caseId: id, sha256, signed: sha256, signatories });
    const other = otherParty(principal.organisation, parties);
    await agreementProcedure.begin(context, 'registerAgreement', {
      id,
      to: isConfirmed ? 'CONFIRMED' : 'PROPOSED',
      documents: [document],
      documentField: 'document',
      ...(other ? { tells: { CONFIRM_AGREEMENT: other } } : {}),
    });
    const terms = { kind, importerId, institutionId, manufacturer, validFrom, validUntil };
    append(Agreement, {
      id,
      ...terms,
      documentHash: sha256,
      registeredAt: now,
      selectionGrounds,
      responsibilities,
      quality,
      confirmedAt: isConfirmed ? now : null,
      withdrawnAt: null,
      endedOn: null,
    });
    publish(AgreementRegistered, id, { agreementId: id, ...terms });
    return { agreementId: id };
  },
  payload: { agreement: agreementOfResult },
});

function requireParty({ organisation }: Principal, parties: Parameters<typeof isParty>[1]): void {
  if (!isParty(organisation, parties)) throw refuse('FORBIDDEN', { what: 'PARTY' });
}

async function requireRegistered(
  em: CommandContext['em'],
  { importerId, institutionId }: Parameters<typeof isParty>[1],
): Promise<void> {
  const unknown: Refusal[] = [];
  if (!(await em.findOne(Importer, { id: importerId })))
    unknown.push(refuse('NOT_FOUND', { kind: 'Importer', id: importerId }));
  if (institutionId && !(await em.findOne(Institution, { id: institutionId })))
    unknown.push(refuse('NOT_FOUND', { kind: 'Institution', id: institutionId }));
  throwRefusals(unknown);
}
