import type { EntityManager } from '@mikro-orm/core';
import { newId } from '@hub/shared/id/new-id.ts';
import { CreditRecord } from '@hub/whitelists/credit-record/credit-record.entity.ts';
import { Inspection } from '@hub/whitelists/inspection/inspection.entity.ts';
import { Violation } from '@hub/whitelists/violation/violation.entity.ts';
import { insertCase } from './rows-of-listing.ts';
import type { Trail } from './trail.ts';

const at = new Date('2024-04-01T08:00:00Z');

/** What inspectors leave of a hospital, and CUSTOMS of an importer. */
export function insertSupervision(em: EntityManager, { number: line, importerId, institutionId, ids }: Trail): void {
  const { Inspection: inspectionId, Violation: violationId } = ids;
  const of = { subjectKind: 'INSTITUTION', subjectId: institutionId } as const;
  const recorded = { district: line === 1 ? '西城区' : '朝阳区', recordedBy: 'BJMPA', recordedAt: at };
  const found = { inspectedOn: '2024-04-01', findings: [{ text: 't', grade: 'MINOR' as const }] };
  em.create(Inspection, { id: inspectionId, line, ...of, ...recorded, ...found });
  const ofImporter = { subjectKind: 'IMPORTER', subjectId: importerId } as const;
  const byCustoms = { ...ofImporter, recordedBy: 'CUSTOMS', recordedAt: at };
  em.create(Inspection, { id: ids.ImporterInspection, line: line + 10, ...byCustoms, ...found });
  em.create(Violation, { id: violationId, line, ...of, ...recorded, text: 't', basis: 'b', inspectionId });
  em.create(Violation, { id: ids.ImporterViolation, line: line + 10, ...byCustoms, text: 't' });
  const published = { text: 't', basis: 'b', publishedBy: 'TIANZHU', publishedAt: at };
  const withdrawn = { withdrawnAt: at, withdrawalReason: 'r' };
  em.create(CreditRecord, { id: ids.CreditRecord, line, violationId, ...of, ...published, ...withdrawn });
  em.create(CreditRecord, {
    id: ids.ImporterCreditRecord,
    line: line + 10,
    violationId: newId(),
    ...ofImporter,
    ...published,
  });
  const owner = { ownerKind: 'INSTITUTION', ownerId: institutionId } as const;
  insertCase(em, inspectionId, 'FINDINGS', owner, 'p');
  insertCase(em, violationId, 'WITHDRAWN', owner, 'p');
}
