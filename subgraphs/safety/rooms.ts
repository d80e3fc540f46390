import { own, type Room } from '@hub/shared/access/room.ts';
import { agenciesFor, agencyCodes, everyAgency } from '@hub/whitelists/published/agencies.ts';

const care = agenciesFor('CARE');
/** An importer learns of serious reactions to what it supplied (R94). */
const reports: Room = {
  AGENCY: care,
  INSTITUTION: own('institutionId'),
  IMPORTER: (importerId) => ({ importerId, serious: true }),
};

/** Who reads what in this subgraph. */
export const rooms = {
  reports,
  reportSums: { ...reports, AGENCY: { ...care, ...agenciesFor('COORDINATION') }, ANALYST: {} },
  assessments: {
    AGENCY: { ...agenciesFor('COORDINATION', { status: ['STOP_USE', 'NO_MEASURE'] }), ...care },
  },
  /** What the two agencies wrote. */
  opinions: { AGENCY: care },
  measures: { AGENCY: everyAgency, INSTITUTION: () => ({}), IMPORTER: () => ({}), ANALYST: {} },
  /** Each its own inbox. */
  notices: {
    AGENCY: Object.fromEntries(agencyCodes.map((agency) => [agency, { agency }])),
    IMPORTER: own('importerId'),
  },
  /** What was told to whom about a report. */
  noticesOfReports: { AGENCY: care, INSTITUTION: () => ({}), IMPORTER: own('importerId') },
} satisfies Record<string, Room>;
