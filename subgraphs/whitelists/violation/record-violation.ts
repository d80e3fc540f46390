import type { CommandContext } from '@hub/shared/command/context.ts';
import { visible } from '@hub/shared/access/room.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { Inspection } from '../inspection/inspection.entity.ts';
import { requireInspector } from '../inspection/require-inspector.ts';
import { regulatorToTell } from '../inspection/rules/inspectors.ts';
import { requireSubject } from '../organisation/subject.ts';
import { rooms } from '../rooms.ts';
import { Violation } from './violation.entity.ts';
import { violationOfResult } from './violation.load.ts';
import { violationProcedure } from './violation-procedure.ts';

/** An agency records what an institution or importer that it inspects did against a rule (R104). */
export const recordViolation = command({
  name: 'recordViolation',
  async run(context, { subjectId, inspectionId = null, text, basis = null, document }) {
    const { em, now, principal, append } = context;
    violationProcedure.requireActor(context, 'recordViolation');
    const subject = await requireSubject(em, subjectId);
    const recordedBy = requireInspector(principal, subject);
    if (inspectionId !== null) await requireInspection(context, { id: inspectionId, subjectId });
    const id = newId();
    await violationProcedure.begin(context, 'recordViolation', {
      id,
      owner: { kind: subject.kind, id: subjectId },
      documents: [document],
      documentField: 'document',
      note: text,
      tells: regulatorToTell('VIOLATION_IN_DISTRICT', subject, recordedBy),
    });
    append(Violation, {
      id,
      subjectKind: subject.kind,
      subjectId,
      district: subject.district,
      text,
      basis,
      inspectionId,
      recordedBy,
      recordedAt: now,
    });
    return { violationId: id };
  },
  payload: { violation: violationOfResult },
});

/** Throws NOT_FOUND unless it is an inspection of the subject that the caller reads. */
async function requireInspection(
  { em, principal }: CommandContext,
  inspection: { id: string; subjectId: string },
): Promise<void> {
  const found = await em.count(Inspection, { $and: [visible(rooms.supervision, principal), inspection] });
  if (found === 0) throw refuse('NOT_FOUND', { kind: 'Inspection', id: inspection.id });
}
