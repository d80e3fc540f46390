/** The kinds of organisation. Whoever keeps the register of organisations adds its kinds to these. */
export interface OrganisationKinds {
  AGENCY: true;
  /** Anybody else who signed in. */
  PUBLIC: true;
  /** The hub itself, completing what an organisation has started; no token can carry it. */
  SYSTEM: true;
}

export type OrganisationKind = keyof OrganisationKinds;

/** The organisation on whose behalf a request is made. */
export interface Organisation {
  kind: OrganisationKind;
  /** An agency's code, or the id of another organisation in the register. */
  id: string;
}

/** The authenticated caller. */
export interface Principal {
  /** The person or system that signed in, as named by the issuer. */
  subject: string;
  organisation: Organisation;
  /** Those of its token that count. */
  scopes: readonly string[];
  /** Whether the register does not know its organisation, which then has no rights. */
  isUnknown?: boolean;
}
