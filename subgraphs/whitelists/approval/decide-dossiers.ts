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
import { varietyOf } from '../import-application/rules/variety.ts';
import { settings } from '../setting/definitions.ts';

/**
 * Ties a letter to the dossiers that it approves, and ends those that it refuses (R144). Throws DOSSIER_MISSING if a line
 * has none, unless the letter is older than the applications that the hub knows: then it is a finding. So is a dossier of
 * another variety than the drug that was registered (D32).
 */
export async function decideDossiers(
  context: CommandContext,
  letter: RecordApprovalInput,
  approvalIds: readonly string[],
): Promise<Finding[]> {
  const { number, date } = letter;
  const named = dossiersIn(letter);
  const drugs = await drugsOf(context.em, letter);
  const missing = letter.lines.flatMap(({ drugId, dossierIds }) => (dossierIds?.length ? [] : [drugs.get(drugId)!]));
  const isOlder = date < (await settingAt(context.em, settings.dossiersSince, dayOf(context.now)));
  if (!isOlder) throwRefusals(missing.map(({ name }) => refuse('DOSSIER_MISSING', { number, drug: name })));
  await importDossier.takeAll(context, 'recordApproval', [...named.keys()], (found) => {
    const isApproved = found !== null && named.get(found.id)!.line !== undefined;
    const details = { DOSSIER_DECIDED: `${number}，${isApproved ? '同意' : '不予同意'}` };
    return { to: isApproved ? 'APPROVED' : 'REFUSED', details };
  });
  const dossiers = await context.em.find(DrugDossier, { id: { $in: [...named.keys()] } });
  const findings: Finding[] = missing.map(({ name }) => ({ code: 'DOSSIER_MISSING', params: { number, drug: name } }));
  for (const dossier of dossiers) {
    const { line, field } = named.get(dossier.id)!;
    if (line === undefined) continue;
    // A dossier is approved for its own institution (R30).
    const isNamed = letter.lines[line]!.shares.some(({ institutionId }) => institutionId === dossier.institutionId);
    if (!isNamed) throw badInput(field, 'NOT_OF_LINE');
    dossier.approvalId = approvalIds[line]!;
    const drug = drugs.get(letter.lines[line]!.drugId)!;
    if (varietyOf(drug) !== varietyOf(dossier.planned))
      findings.push({ code: 'OTHER_VARIETY', params: { drug: drug.name, planned: dossier.planned.name } });
  }
  return findings;
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

/** The drugs of a letter, by id. */
async function drugsOf(em: EntityManager, { lines }: RecordApprovalInput): Promise<ReadonlyMap<string, Drug>> {
  const drugs = await em.find(Drug, { id: { $in: lines.map(({ drugId }) => drugId) } });
  return new Map(drugs.map((drug) => [drug.id, drug]));
}
