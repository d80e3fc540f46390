import type { CommandContext } from '../command/context.ts';
import { refuse } from '../refusal/refuse.ts';
import { CaseSignature } from './procedure.entity.ts';

export interface TextToSign {
  /** The case, whose row is locked: of two that sign at once, the second sees the first. */
  caseId: string;
  /** SHA-256 of the text that the case has now. */
  sha256: string;
  /** SHA-256 of the text that the caller signs. */
  signed: string;
  /** The agencies, or other organisations by id, that must sign. */
  signatories: readonly string[];
  /** What refusals call the caller, if it is not an agency. */
  callerName?: string;
}

/**
 * Signs the text of a case on behalf of the caller's organisation; returns whether all have signed it now. Throws
 * TEXT_CHANGED if the caller has read another text, SIGNATURE_TWICE if it has signed before.
 */
export async function signText(
  context: CommandContext,
  { caseId, sha256, signed, signatories, callerName }: TextToSign,
): Promise<boolean> {
  const { em, principal, now } = context;
  const { kind: byKind, id: byId } = principal.organisation;
  const signatures = await em.find(CaseSignature, { caseId });
  if (signatures.some((each) => each.byId === byId)) {
    throw refuse('SIGNATURE_TWICE', { agency: byId, agencyName: callerName });
  }
  if (signed.toLowerCase() !== sha256) throw refuse('TEXT_CHANGED', { sha256 });
  await em.insert(CaseSignature, { caseId, byKind, byId, sha256, signedAt: now });
  const have = new Set([...signatures.map((each) => each.byId), byId]);
  return signatories.every((code) => have.has(code));
}
