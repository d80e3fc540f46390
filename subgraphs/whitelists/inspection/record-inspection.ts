import { newId } from '@hub/shared/id/new-id.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { badInput } from '../refusals.ts';
import { Inspection } from './inspection.entity.ts';
import { inspectionOfResult } from './inspection.load.ts';
import { inspectionProcedure } from './inspection-procedure.ts';
import { requireInspector } from './require-inspector.ts';
import { regulatorToTell } from './rules/inspectors.ts';
import { requireSubject } from '../organisation/subject.ts';

/** An agency records what it found at an institution or importer that it inspects (R101, R102, R127). */
export const recordInspection = command({
  name: 'recordInspection',
  async run(context, { subjectId, inspectedOn, findings, document }) {
    const { em, now, principal, append } = context;
    inspectionProcedure.requireActor(context, 'recordInspection');
    if (inspectedOn > dayOf(now)) throw badInput('inspectedOn', 'IN_FUTURE');
    const subject = await requireSubject(em, subjectId);
    const recordedBy = requireInspector(principal, subject);
    const id = newId();
    await inspectionProcedure.begin(context, 'recordInspection', {
      id,
      owner: { kind: subject.kind, id: subjectId },
      documents: [document],
      documentField: 'document',
      to: findings.length > 0 ? 'FINDINGS' : 'NO_FINDINGS',
      tells: regulatorToTell('INSPECTED_IN_DISTRICT', subject, recordedBy),
    });
    append(Inspection, {
      id,
      subjectKind: subject.kind,
      subjectId,
      district: subject.district,
      inspectedOn,
      findings: findings.map(({ text, grade }) => ({ text, grade })),
      recordedBy,
      recordedAt: now,
    });
    return { inspectionId: id };
  },
  payload: { inspection: inspectionOfResult },
});
