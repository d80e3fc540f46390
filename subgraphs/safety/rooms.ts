import type { OrganisationKind } from '@hub/shared/access/principal.ts';
import { own, type Room } from '@hub/shared/access/room.ts';
import { agenciesFor, agencyCodes, everyAgency } from '@hub/whitelists/published/agencies.ts';

const care = agenciesFor('CARE');
/** An importer learns of serious reactions to what it supplied (R94). */
const reports: Room = {
  AGENCY: care,
  INSTITUTION: own('institutionId'),
  IMPORTER: (importerId) => ({ importerId, serious: true }),
};

const inboxOf = (ownerKind: OrganisationKind) => (ownerId: string) => ({ ownerKind, ownerId });
const inboxes = Object.fromEntries(agencyCodes.map((code) => [code, inboxOf('AGENCY')(code)]));

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
  /** Who was told of a report; an importer sees only itself. */
  notificationsOfReports: { AGENCY: care, INSTITUTION: {}, IMPORTER: inboxOf('IMPORTER') },
  /** Who was told of a measure, which shows who holds the drug: other organisations see only themselves. */
  notificationsOfMeasures: {
    AGENCY: { ...inboxes, ...care },
    INSTITUTION: inboxOf('INSTITUTION'),
    IMPORTER: inboxOf('IMPORTER'),
  },
} satisfies Record<string, Room>;
