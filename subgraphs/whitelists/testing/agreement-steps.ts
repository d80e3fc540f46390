import type { Organisation } from '@hub/shared/access/principal.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { arrangeWhitelists, hospitalIds, importerId, today, type Hospital } from '../arrange.ts';

export const { H1: institutionId, H2: otherInstitutionId } = hospitalIds;
export const importer: Organisation = { kind: 'IMPORTER', id: importerId };
export const institution: Organisation = { kind: 'INSTITUTION', id: institutionId };

export const selectionGrounds = '按规定比选';
/** An agreement of the institution and the importer. */
export const agreement = {
  kind: 'INSTITUTION_IMPORTER',
  importerId,
  institutionId,
  validFrom: today,
  validUntil: '2024-12-31',
  responsibilities: true,
  quality: true,
  document: { type: 'AGREEMENT', title: '协议', sha256: 'a'.repeat(64), pages: 8, seal: 'EVERY_PAGE' },
};

export type Agreements = Awaited<ReturnType<typeof arrangeAgreements>>;

/** A register, with these hospitals on the list, and the steps of agreements in it. */
export async function arrangeAgreements(dialect: Dialect, listed: readonly Hospital[] = []) {
  const whitelists = await arrangeWhitelists(dialect, listed);
  const { subgraph } = whitelists;
  const groundsOf = (by: Organisation) => (by.kind === 'INSTITUTION' ? { selectionGrounds } : {});
  const register = (by: Organisation, input: object = {}) =>
    issue(subgraph, {
      command: 'registerAgreement',
      by,
      input: { ...agreement, ...groundsOf(by), ...input },
      select: 'agreement { id state }',
    });
  const confirm = (by: Organisation, agreementId: string, input: object = {}) =>
    issue(subgraph, {
      command: 'confirmAgreement',
      by,
      input: { agreementId, documentSha256: agreement.document.sha256, ...groundsOf(by), ...input },
      select: 'agreement { id state selectionGrounds }',
    });
  /** An agreement that one party has registered; returns its id. */
  const proposed = async (by = institution, input: object = {}): Promise<string> =>
    ((await register(by, input)) as { agreement: { id: string } }).agreement.id;
  return {
    ...whitelists,
    register,
    confirm,
    proposed,
    /** An agreement that both have confirmed; returns its id. */
    agreed: async (input: object = {}): Promise<string> => {
      const id = await proposed(institution, input);
      await confirm(importer, id);
      return id;
    },
  };
}
