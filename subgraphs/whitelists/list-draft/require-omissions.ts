import type { EntityManager } from '@mikro-orm/core';
import { requireOnce } from '@hub/shared/command/require-input.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import type { OmissionInput } from '../generated/resolvers.ts';
import { requireMembers } from '../list-version/require-listed.ts';
import type { ListVersion } from '../list-version/list-version.entity.ts';
import { ListingApplication } from '../listing-application/listing-application.entity.ts';
import type { AppliedKind } from '../listing-application/rules/lists-applied-for.ts';
import { badInput } from '../refusals.ts';

interface Draft {
  kind: AppliedKind;
  /** The version that it follows. */
  newest: ListVersion | null;
  applicationIds: readonly string[];
}

/**
 * Throws unless a draft may leave these out: each once, a member of the newest version, and none that applies in the same
 * draft (D41). What an importer has delivered may be used in any case, so of one nothing is said about it.
 */
export async function requireOmissions(
  em: EntityManager,
  leaveOut: readonly OmissionInput[],
  { kind, newest, applicationIds }: Draft,
): Promise<void> {
  const ids = leaveOut.map(({ memberId }) => memberId);
  requireOnce('leaveOut', ids);
  await requireMembers(em, kind, ids, newest);
  const applications = await em.find(ListingApplication, { id: { $in: [...applicationIds] } });
  const applicants = new Set(applications.map(({ applicantId }) => applicantId));
  throwRefusals(
    leaveOut.flatMap(({ memberId, mayUseDelivered }, at) => {
      if (applicants.has(memberId)) return [badInput(`leaveOut[${at}].memberId`, 'APPLIES')];
      const isSaid = (mayUseDelivered ?? null) !== null;
      return kind === 'IMPORTER' && isSaid ? [badInput(`leaveOut[${at}].mayUseDelivered`, 'NOT_OF_IMPORTERS')] : [];
    }),
  );
}
