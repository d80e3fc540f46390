import type { HubClient } from '../client.ts';
import { demoPrincipals } from '../organisations.ts';
import type { DemoCase } from './cases.ts';
import type { Parties } from './steps.ts';

/** Who acts in the demonstration, and when. */
export interface Scene {
  /** The client of an organisation, by its key. */
  as: (key: string) => HubClient;
  /** Sets the hub's time in Beijing, `YYYY-MM-DD HH:MM`. */
  at: (beijing: string) => void;
}

export const partiesOf = ({ as }: Scene, { importer, institution }: DemoCase): Parties => ({
  bjmpa: as('bjmpa'),
  importer: as(importer),
  institution: as(institution),
  importerId: demoPrincipals.get(importer)!.organisation.id,
  institutionId: demoPrincipals.get(institution)!.organisation.id,
});
