import { signText } from '@hub/shared/procedure/sign-text.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { Importer } from '../importer/importer.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { AgreementConfirmed } from '../published/agreement-events.ts';
import { agreementProcedure } from './agreement-procedure.ts';
import { agreementOfResult } from './agreement.load.ts';
import { lockOwnAgreement } from './lock-own-agreement.ts';
import { otherParty, partiesOf } from './parties.ts';
import { requireStanding } from './require-standing.ts';
import { requireGrounds } from './rules/require-terms.ts';

/** A party confirms an agreement over the hash that it has read; with the last confirmation it binds (D34). */
export const confirmAgreement = command({
  name: 'confirmAgreement',
  async run(context, { agreementId, documentSha256, selectionGrounds }) {
    const { now, principal, publish } = context;
    const { organisation } = principal;
    const agreement = await lockOwnAgreement(context, 'confirmAgreement', agreementId);
    requireStanding(agreement, dayOf(now), 'PROPOSED');
    const isConfirmed = await signText(context, {
      caseId: agreementId,
      sha256: agreement.documentHash.toLowerCase(),
      signed: documentSha256,
      signatories: partiesOf(agreement).map(({ id }) => id),
      callerName: await nameOf(context),
    });
    requireGrounds(selectionGrounds, organisation.kind);
    const other = otherParty(organisation, agreement)!;
    await agreementProcedure.take(context, 'confirmAgreement', agreementId, {
      to: isConfirmed ? 'CONFIRMED' : 'PROPOSED',
      tells: { AGREEMENT_CONFIRMED: other },
    });
    if (selectionGrounds) agreement.selectionGrounds = selectionGrounds;
    if (isConfirmed) {
      agreement.confirmedAt = now;
      publish(AgreementConfirmed, agreementId, { agreementId });
    }
    return { agreementId };
  },
  payload: { agreement: agreementOfResult },
});

/** The caller's name in the register. */
async function nameOf({ em, principal }: CommandContext): Promise<string> {
  const { kind, id } = principal.organisation;
  const party = kind === 'IMPORTER' ? em.findOneOrFail(Importer, { id }) : em.findOneOrFail(Institution, { id });
  return (await party).name;
}
