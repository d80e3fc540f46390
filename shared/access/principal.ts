/** The kinds of organisation that a token may name. */
export const organisationKinds = ['AGENCY', 'INSTITUTION', 'IMPORTER', 'ANALYST', 'PUBLIC'] as const;
/** `SYSTEM` is the hub itself, completing what an organisation has started; no token can carry it. */
export type OrganisationKind = (typeof organisationKinds)[number] | 'SYSTEM';

/** The organisation on whose behalf a request is made. */
export interface Organisation {
  kind: OrganisationKind;
  /** An agency's code (`BJMPA`), or the id of an institution or importer in the white lists. */
  id: string;
}

/** The authenticated caller. */
export interface Principal {
  /** The person or system that signed in, as named by the issuer. */
  subject: string;
  organisation: Organisation;
  scopes: readonly string[];
}
