/** The kinds of organisation that a token may name. */
export const organisationKinds = ['AGENCY', 'INSTITUTION', 'IMPORTER', 'ANALYST', 'PUBLIC'] as const;
/** `SYSTEM` is the hub itself, finishing what an organisation has begun; no token can name it. */
export type OrganisationKind = (typeof organisationKinds)[number] | 'SYSTEM';

/** The organisation in whose name a request is made. */
export interface Organisation {
  kind: OrganisationKind;
  /** An agency's code (`BJMPA`), or the id of an institution or importer in the white lists. */
  id: string;
}

/** Who is asking. */
export interface Principal {
  /** The person or system that signed in, as its issuer names it. */
  subject: string;
  organisation: Organisation;
  scopes: readonly string[];
}
