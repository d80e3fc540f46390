import type { EntityManager } from '@mikro-orm/core';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { settingAt } from '@hub/shared/setting/setting-at.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { badInput, refuse } from '../refusals.ts';
import { Drug } from '../drug/drug.entity.ts';
import type { Finding } from '../finding/finding.ts';
import type { RecordApprovalInput } from '../generated/resolvers.ts';
import { DrugDossier } from '../import-application/import-application.entity.ts';
import { importDossier } from '../import-application/rules/import-dossier.ts';
import { settings } from '../setting/definitions.ts';

/**
 * Ties a letter to the dossiers that it approves, and ends those that it refuses (R144). Throws DOSSIER_MISSING if a line
 * has none, unless the letter is older than the applications that the hub knows: then it is a finding.
 */
export async function decideDossiers(
  context: CommandContext,
  letter: RecordApprovalInput,
  approvalIds: readonly string[],
): Promise<Finding[]> {
  const { number, date } = letter;
  const named = dossiersIn(letter);
  const drugs = await drugsWithoutDossier(context.em, letter);
  const isOlder = date < (await settingAt(context.em, settings.dossiersSince, dayOf(context.now)));
  if (!isOlder) throwRefusals(drugs.map(({ name }) => refuse('DOSSIER_MISSING', { number, drug: name })));
  await importDossier.takeAll(context, 'recordApproval', [...named.keys()], (found) => {
    const isApproved = found !== null && named.get(found.id)!.line !== undefined;
    const details = { DOSSIER_DECIDED: `${number}，${isApproved ? '同意' : '不予同意'}` };
    return { to: isApproved ? 'APPROVED' : 'REFUSED', details };
  });
  const dossiers = await context.em.find(DrugDossier, { id: { $in: [...named.keys()] } });
  for (const dossier of dossiers) {
    const { line, field } = named.get(dossier.id)!;
    if (line === undefined) continue;
    // A dossier is approved for its own institution (R30).
    const isNamed = letter.lines[line]!.shares.some(({ institutionId }) => institutionId === dossier.institutionId);
    if (!isNamed) throw badInput(field, 'NOT_OF_LINE');
    dossier.approvalId = approvalIds[line]!;
  }
  return drugs.map(({ name }) => ({ code: 'DOSSIER_MISSING', params: { number, drug: name } }));
}

/** Where a letter names a dossier: in which line, if it approves it, and in which field of the input. */
interface Place {
  line?: number;
  field: string;
}

/** The dossiers of a letter, by id. Throws BAD_INPUT for each that is named twice. */
function dossiersIn({ lines, refusedDossierIds }: RecordApprovalInput): ReadonlyMap<string, Place> {
  const approved = lines.flatMap(({ dossierIds }, line) =>
    (dossierIds ?? []).map((id, at) => ({ id, line, field: `lines[${line}].dossierIds[${at}]` })),
  );
  const refused = (refusedDossierIds ?? []).map((id, at) => ({ id, field: `refusedDossierIds[${at}]` }));
  const all: (Place & { id: string })[] = [...approved, ...refused];
  const twice = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) < at);
  throwRefusals(twice.map(({ id, field }) => badInput(field, 'ALREADY_USED', { value: id })));
  return new Map(all.map(({ id, ...place }) => [id, place]));
}

/** The drugs of the lines that name no dossier. */
async function drugsWithoutDossier(em: EntityManager, { lines }: RecordApprovalInput): Promise<Drug[]> {
  const ids = lines.filter(({ dossierIds }) => (dossierIds ?? []).length === 0).map(({ drugId }) => drugId);
  return em.find(Drug, { id: { $in: ids } }, { orderBy: { line: 'asc' } });
}
