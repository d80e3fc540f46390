import { importers, institutions } from '@hub/embedded/demo/organisations.ts';
import { systemCaller, type Agency } from '@hub/shared/command/agency.ts';
import { listAtOnce } from '@hub/whitelists/testing/list-at-once.ts';

/** The keys of all that the demonstration lists: not of the one that is there to apply. */
export const demoMembers: readonly string[] = [...institutions, ...importers].flatMap(({ key }) =>
  key === 'applicant' ? [] : [key],
);

/** Puts organisations of the demonstration on the first lists without the procedures. */
export async function listDemoOrganisations(
  whitelists: Agency,
  listed: readonly string[] = demoMembers,
): Promise<void> {
  const idsOf = (all: readonly { key: string; id: string }[]) =>
    all.flatMap(({ key, id }) => (listed.includes(key) ? [id] : []));
  await listAtOnce(systemCaller(whitelists), 'INSTITUTION', idsOf(institutions));
  await listAtOnce(systemCaller(whitelists), 'IMPORTER', idsOf(importers));
}
