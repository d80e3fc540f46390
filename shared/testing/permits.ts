import type { OrganisationKind, Principal } from '../access/principal.ts';
import type { CommandContext } from '../command/context.ts';
import { openDatabase, type Database, type Dialect } from '../database/open-database.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { procedureEntities } from '../procedure/procedure.entity.ts';
import { Procedure } from '../procedure/procedure.ts';
import { Refusal } from '../refusal/refusal.ts';
import { newTestDatabase } from './test-databases.ts';

/** A procedure made up for tests. */
export const permit = new Procedure({
  name: 'permit',
  kind: 'Notice',
  owners: ['PUBLIC', 'SYSTEM'],
  steps: {
    ask: {
      from: [],
      to: ['ASKED'],
      by: { kind: 'PUBLIC' },
      clause: 'R1',
      documents: [
        { type: 'FORM', name: '表格', clause: 'R2', seals: ['ENTERPRISE'] },
        { type: 'MAP', name: '地图', clause: 'R3', isOptional: true },
      ],
      starts: [{ name: 'ANSWER', clause: 'R4', due: { workingDays: 3 }, on: { agency: 'A' }, text: '答复' }],
    },
    answer: {
      from: ['ASKED'],
      to: ['GRANTED', 'DENIED'],
      by: { agencies: ['A', 'B'] },
      clause: 'R5',
      stops: ['ANSWER'],
      starts: [{ name: 'USE', clause: 'R6', due: 'NAMED', on: 'OWNER', text: '使用' }],
    },
    giveUp: { from: ['ASKED', 'GRANTED'], to: ['GIVEN_UP'], by: 'OWNER', clause: 'R7', stops: ['ANSWER', 'USE'] },
    sign: { from: ['ASKED'], to: ['ASKED'], by: { agencies: ['A', 'B'] }, clause: 'R8' },
  },
});

export const by = (kind: OrganisationKind, id: string): Principal => ({
  subject: 's',
  organisation: { kind, id },
  scopes: [],
});
export const [applicant, otherApplicant, agencyA, agencyB, agencyC] = [
  by('PUBLIC', 'i'),
  by('PUBLIC', 'j'),
  by('AGENCY', 'A'),
  by('AGENCY', 'B'),
  by('AGENCY', 'C'),
];
export const form = { type: 'FORM', title: 'F', sha256: 'a'.repeat(64), pages: 1, seal: 'ENTERPRISE' } as const;
/** A Sunday in Beijing, a Saturday in UTC. */
export const now = new Date('2025-03-01T16:30:00Z');

export interface Permits {
  database: Database;
  /** Does something as a command would, at a time. */
  act<Result>(principal: Principal, work: (context: CommandContext) => Promise<Result>, at?: Date): Promise<Result>;
  /** Begins a case and returns its id. */
  begin(documents?: readonly (typeof form)[], principal?: Principal): Promise<string>;
  close(): Promise<void>;
}

/** A database of permits alone. */
export async function startPermits(dialect: Dialect): Promise<Permits> {
  const file = await newTestDatabase(dialect);
  const database = await openDatabase({ url: file.url, entities: procedureEntities, migrations: [] });
  await database.orm.schema.create();
  const act: Permits['act'] = (principal, work, at = now) =>
    inTransaction(database, (em) => work({ em, principal, now: at, publish: () => {}, append: () => {} }));
  return {
    database,
    act,
    begin: async (documents = [form], principal = applicant) => {
      const id = newId();
      await act(principal, (context) => permit.begin(context, 'ask', { id, documents, note: 'please' }));
      return id;
    },
    close: async () => {
      await database.close();
      await file.remove();
    },
  };
}

/** The codes of all refusals of an attempt. */
export async function codesOf(attempt: Promise<unknown>): Promise<string[]> {
  const error: unknown = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return [];
  if (!(error instanceof Refusal)) throw error;
  return [error, ...error.others].map(({ code }) => code);
}
