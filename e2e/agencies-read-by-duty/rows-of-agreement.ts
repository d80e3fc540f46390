import type { EntityManager } from '@mikro-orm/core';
import { CaseSignature } from '@hub/shared/procedure/procedure.entity.ts';
import { Agreement } from '@hub/whitelists/agreement/agreement.entity.ts';
import { insertCase } from './rows-of-listing.ts';
import type { Trail } from './trail.ts';

const at = new Date('2024-04-01T08:00:00Z');
const day = '2024-04-01';

/** An agreement in force, with everything that can be there. */
export function insertAgreement(em: EntityManager, { number: line, importerId, institutionId, ids }: Trail): void {
  const id = ids.Agreement;
  const kind = 'INSTITUTION_IMPORTER';
  const term = { validFrom: day, validUntil: day, documentHash: 'h', registeredAt: at };
  const terms = { selectionGrounds: 'g', responsibilities: true, quality: true };
  const ends = { confirmedAt: at, endedOn: '2024-04-02' };
  em.create(Agreement, { id, line, kind, importerId, institutionId, manufacturer: 'M', ...term, ...terms, ...ends });
  insertCase(em, id, 'ENDED', { ownerKind: 'INSTITUTION', ownerId: institutionId }, 'agreement');
  for (const [byKind, byId] of [
    ['INSTITUTION', institutionId],
    ['IMPORTER', importerId],
  ] as const)
    em.create(CaseSignature, { caseId: id, byKind, byId, sha256: 'h', signedAt: at });
}
