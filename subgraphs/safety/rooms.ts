import { own, type Room } from '@hub/shared/access/room.ts';
import { agenciesFor, agencyDuties, everyAgency } from '@hub/whitelists/published/agency-duties.ts';

const care = agenciesFor('CARE');
/** An importer learns of serious reactions to what it supplied (R94). */
const reports: Room = {
  agencies: care,
  institutions: own('institutionId'),
  importers: (importerId) => ({ importerId, serious: true }),
};

/** Who reads what in this subgraph. */
export const rooms = {
  reports,
  reportSums: { ...reports, agencies: { ...care, ...agenciesFor('COORDINATION') }, analysts: {} },
  assessments: {
    agencies: { ...agenciesFor('COORDINATION', { status: ['STOP_USE', 'NO_MEASURE'] }), ...care },
  },
  /** What the two agencies wrote. */
  opinions: { agencies: care },
  measures: { agencies: everyAgency, institutions: () => ({}), importers: () => ({}), analysts: {} },
  /** Each its own inbox. */
  notices: {
    agencies: Object.fromEntries(Object.keys(agencyDuties).map((agency) => [agency, { agency }])),
    importers: own('importerId'),
  },
  /** What was told to whom about a report. */
  noticesOfReports: { agencies: care, institutions: () => ({}), importers: own('importerId') },
} satisfies Record<string, Room>;
