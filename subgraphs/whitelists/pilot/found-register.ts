import { newId } from '@hub/shared/id/new-id.ts';
import { command } from '@hub/shared/command/command.ts';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { Agency } from '../agency/agency.entity.ts';
import { Disease } from '../disease/disease.entity.ts';
import type { PilotPeriodSet } from '../feed/events.ts';
import { Importer } from '../importer/importer.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { publishList } from '../list/publish-list.ts';
import { PilotPeriod } from './pilot-period.entity.ts';

export interface FoundRegisterInput {
  idempotencyKey: string;
  agencies: readonly { code: string; name: string; nameEn: string }[];
  diseases: readonly { batch: number; number: number; name: string; nameEn: string }[];
  institutions: readonly { id: string; name: string; nameEn: string; district: string }[];
  importers: readonly { id: string; name: string; nameEn: string; customsCode: string }[];
  pilot: { from: string; until: string; note: string };
}

/**
 * What a hub begins with: agencies, disease catalogue, pilot period, and the first institution and importer lists. Given
 * by the hub itself when it is set up; there is no mutation of this name.
 */
export const foundRegister = command({
  name: 'foundRegister',
  async run(context, { agencies, diseases, institutions, importers, pilot }: FoundRegisterInput) {
    const { em, now, principal, publish } = context;
    if (principal.organisation.kind !== 'SYSTEM') throw refuse('FORBIDDEN', { what: 'foundRegister' });
    for (const agency of agencies) em.create(Agency, agency);
    for (const { batch, number, ...names } of diseases) {
      em.create(Disease, { code: diseaseCode(batch, number), batch, number, ...names });
    }
    for (const institution of institutions) em.create(Institution, institution);
    for (const importer of importers) em.create(Importer, importer);
    const periodId = newId();
    em.create(PilotPeriod, { id: periodId, ...pilot, setBy: principal.subject, setAt: now });
    const data: PilotPeriodSet = { from: pilot.from, until: pilot.until };
    publish({ type: 'PilotPeriodSet', subject: periodId, data });
    const list = (kind: 'INSTITUTION' | 'IMPORTER', publishedBy: string, ids: readonly { id: string }[]) =>
      publishList(context, {
        kind,
        effectiveFrom: pilot.from,
        publishedBy,
        members: ids.map(({ id }) => ({ memberId: id, institutionIds: [] })),
      });
    return {
      institutionListId: await list('INSTITUTION', 'BJHC', institutions),
      importerListId: await list('IMPORTER', 'TIANZHU', importers),
    };
  },
});

/** Zero-padded, so that codes sort as the catalogue does. */
export function diseaseCode(batch: number, number: number): string {
  return `${batch}-${String(number).padStart(3, '0')}`;
}
