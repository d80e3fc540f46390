import type { EntityManager } from '@mikro-orm/core';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import type { CommandCaller } from '@hub/shared/command/agency.ts';
import { canonicalJson, fingerprint } from '@hub/shared/command/canonical-json.ts';
import { command } from '@hub/shared/command/command.ts';
import type { CommandInput } from '@hub/shared/command/definition.ts';
import { searchText } from '@hub/shared/paging/search-text.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { textRefusal } from '@hub/shared/schema/text-kinds.ts';
import { Agency } from '../agency/agency.entity.ts';
import { Disease } from '../disease/disease.entity.ts';
import { PilotPeriodSet } from '../published/events.ts';
import { Importer } from '../importer/importer.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { PilotPeriod } from './pilot-period.entity.ts';

export interface RegisterData {
  agencies: readonly { code: string; name: string; nameEn: string }[];
  diseases: readonly { batch: number; number: number; name: string; nameEn: string }[];
  /** They come to their lists by procedures. */
  institutions: readonly { id: string; name: string; nameEn: string; district: string }[];
  importers: readonly { id: string; name: string; nameEn: string; customsCode: string }[];
  pilot: { from: string; until: string; note: string };
}

/**
 * The initial data of a hub: agencies, disease catalogue, organisations and pilot period. Issued by the hub itself at
 * setup; there is no such mutation. What is there stays as it is, so the same or other data may be given again.
 */
export async function initialiseRegister(caller: CommandCaller, data: RegisterData): Promise<void> {
  await addMissing(caller, { ...data, idempotencyKey: fingerprint(canonicalJson(data)) });
}

const addMissing = command({
  // Existing registers recorded it under this name.
  name: 'foundRegister',
  async run({ em, now, principal, publish }, input: RegisterData & CommandInput) {
    requireOrganisation(principal, 'SYSTEM');
    const { agencies, diseases, institutions, importers, pilot } = input;
    requireNames({ agencies, diseases, institutions, importers });
    const isMissing = await missingIn(em);
    const coded = diseases.map(({ batch, number, ...names }) => {
      return { code: diseaseCode(batch, number), batch, number, ...names, ...searched(names) };
    });
    const named = <Row extends Names>(rows: readonly Row[]) => rows.map((row) => ({ ...row, ...searched(row) }));
    await insertRows(
      em,
      Agency,
      agencies.filter(({ code }) => isMissing(code)),
    );
    await insertRows(
      em,
      Disease,
      coded.filter(({ code }) => isMissing(code)),
    );
    await insertRows(
      em,
      Institution,
      named(institutions).filter(({ id }) => isMissing(id)),
    );
    await insertRows(
      em,
      Importer,
      named(importers).filter(({ id }) => isMissing(id)),
    );
    if ((await em.count(PilotPeriod)) > 0) return;
    const periodId = newId();
    em.create(PilotPeriod, { id: periodId, ...pilot, setBy: principal.subject, setAt: now });
    publish(PilotPeriodSet, periodId, { from: pilot.from, until: pilot.until });
  },
});

/** Whether the register lacks a code or an id. */
async function missingIn(em: EntityManager): Promise<(key: string) => boolean> {
  const coded = [...(await em.find(Agency, {})), ...(await em.find(Disease, {}))];
  const identified = [...(await em.find(Institution, {})), ...(await em.find(Importer, {}))];
  const known = new Set([...coded.map(({ code }) => code), ...identified.map(({ id }) => id)]);
  return (key) => !known.has(key);
}

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
