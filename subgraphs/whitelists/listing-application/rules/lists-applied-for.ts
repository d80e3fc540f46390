import { Importer } from '../../importer/importer.entity.ts';
import { Institution } from '../../institution/institution.entity.ts';
import { importerDeliberation, institutionDeliberation } from '../../list-draft/rules/list-deliberation.ts';
import { publisherOf } from '../../list-version/publishers.ts';
import { importerListing, importerUnderWay, reviewers } from './importer-listing.ts';
import { institutionListing, underWay } from './institution-listing.ts';

/** What the lists that are applied for do not have in common; drugs are applied for at the national authority. */
export const listsAppliedFor = {
  INSTITUTION: {
    /** The agency that calls for applications and owns the list. */
    owner: publisherOf.INSTITUTION,
    applicant: Institution,
    applicantKind: 'Institution',
    listing: institutionListing,
    underWay,
    deliberation: institutionDeliberation,
    /** The step of an application that is under way when its applicant is removed. */
    ending: 'removeInstitution',
    /** Who gives an opinion on an application, and in which states it waits for that. */
    reviewers: ['BJHC'],
    waiting: [],
  },
  IMPORTER: {
    owner: publisherOf.IMPORTER,
    applicant: Importer,
    applicantKind: 'Importer',
    listing: importerListing,
    underWay: importerUnderWay,
    deliberation: importerDeliberation,
    ending: 'signRemoval',
    reviewers,
    waiting: ['ACCEPTED', 'PARTLY_REVIEWED'],
  },
} as const;

/** A list that one applies for. */
export type AppliedKind = keyof typeof listsAppliedFor;

export const appliedKinds = Object.keys(listsAppliedFor) as AppliedKind[];
