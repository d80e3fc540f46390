import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { command } from '@hub/shared/command/command.ts';
import { searchText } from '@hub/shared/paging/search-text.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { textRefusal } from '@hub/shared/schema/text-kinds.ts';
import { startOfDay } from '@hub/shared/time/bounds-of-day.ts';
import { Agency } from '../agency/agency.entity.ts';
import { Disease } from '../disease/disease.entity.ts';
import { PilotPeriodSet } from '../published/events.ts';
import { Importer } from '../importer/importer.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { publishList } from '../list-version/publish-list.ts';
import { PilotPeriod } from './pilot-period.entity.ts';

export interface InitialiseRegisterInput {
  idempotencyKey: string;
  agencies: readonly { code: string; name: string; nameEn: string }[];
  diseases: readonly { batch: number; number: number; name: string; nameEn: string }[];
  /** Those that are not listed yet come to the list by its procedure. */
  institutions: readonly { id: string; name: string; nameEn: string; district: string; isListed?: boolean }[];
  importers: readonly { id: string; name: string; nameEn: string; customsCode: string; isListed?: boolean }[];
  pilot: { from: string; until: string; note: string };
}

/**
 * The initial data of a hub: agencies, disease catalogue, pilot period, and the first institution and importer lists.
 * Issued by the hub itself at setup; there is no such mutation.
 */
export const initialiseRegister = command({
  // Existing registers recorded it under this name, so that repeating it changes nothing.
  name: 'foundRegister',
  async run(context, { agencies, diseases, institutions, importers, pilot }: InitialiseRegisterInput) {
    const { em, now, principal, publish } = context;
    requireOrganisation(principal, 'SYSTEM');
    requireNames({ agencies, diseases, institutions, importers });
    for (const agency of agencies) em.create(Agency, agency);
    for (const { batch, number, ...names } of diseases) {
      em.create(Disease, { code: diseaseCode(batch, number), batch, number, ...names, ...searched(names) });
    }
    for (const { isListed: _, ...institution } of institutions)
      em.create(Institution, { ...institution, ...searched(institution) });
    for (const { isListed: _, ...importer } of importers) em.create(Importer, { ...importer, ...searched(importer) });
    const periodId = newId();
    em.create(PilotPeriod, { id: periodId, ...pilot, setBy: principal.subject, setAt: now });
    publish(PilotPeriodSet, periodId, { from: pilot.from, until: pilot.until });
    const list = async (
      kind: 'INSTITUTION' | 'IMPORTER',
      publishedBy: string,
      all: readonly { id: string; name: string; isListed?: boolean }[],
    ) => {
      const listed = all.filter(({ isListed = true }) => isListed);
      if (listed.length === 0) return null;
      return publishList(context, {
        kind,
        effectiveFrom: pilot.from,
        publishedBy,
        // These lists were in force before the hub was.
        inForceFrom: startOfDay(pilot.from),
        members: listed.map(({ id, name }) => ({ memberId: id, name, institutionIds: [] })),
      });
    };
    return {
      institutionListId: await list('INSTITUTION', 'BJHC', institutions),
      importerListId: await list('IMPORTER', 'TIANZHU', importers),
    };
  },
});

interface Names {
  name: string;
  nameEn: string;
}

const searched = ({ name, nameEn }: Names) => ({ searchText: searchText(name, nameEn) });

/** Throws BAD_INPUT unless all names would be valid in a caller's command. */
function requireNames(named: Readonly<Record<string, readonly Names[]>>): void {
  const refusals = Object.entries(named).flatMap(([field, all]) => {
    const [kind, kindEn] = field === 'diseases' ? (['longName', 'note'] as const) : (['name', 'longName'] as const);
    return all.flatMap(({ name, nameEn }, at) => [
      textRefusal(kind, `${field}[${at}].name`, name),
      textRefusal(kindEn, `${field}[${at}].nameEn`, nameEn),
    ]);
  });
  throwRefusals(refusals.filter((refusal) => refusal !== undefined));
}

/** Zero-padded, so that codes sort like the catalogue. */
export function diseaseCode(batch: number, number: number): string {
  return `${batch}-${String(number).padStart(3, '0')}`;
}
