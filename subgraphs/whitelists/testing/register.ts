import { randomUUID } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';
import type { OrganisationKind, Principal } from '@hub/shared/access/principal.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { Agency } from '../agency/agency.entity.ts';
import { Disease } from '../disease/disease.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { whitelists } from '../subgraph.ts';

export const agencyCodes = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'];
export const hospitals = ['H1', 'H2', 'H3', 'H4'] as const;
export type Hospital = (typeof hospitals)[number];

/** The catalogue diseases of the test register. */
export const diseaseCodes = Array.from({ length: 25 }, (_, index) => `1-${String(index + 1).padStart(3, '0')}`);

export const hospitalIds = Object.fromEntries(
  hospitals.map((name, index) => [name, `01900000-0000-7000-8000-00000000000${index + 1}`]),
) as Record<Hospital, string>;

const allScopes = [
  'notice:acknowledge',
  'institution-list:publish',
  'joint:member',
  'joint:office',
  'list:apply',
  'list:call',
  'list:review',
  'setting:change',
  'supervise',
];

/** What a caller gets: the payload of a command, or the codes of its refusals. */
export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape follows from the selection
  payload: any;
  codes: string[];
  /** The parameters of the first refusal. */
  params: Record<string, unknown>;
}

/** A register without lists, on a clock that tests set. All callers have all scopes: what guards is who they are. */
export interface Register {
  subgraph: TestedSubgraph;
  /** Sets the time in Beijing, `YYYY-MM-DD HH:MM`. */
  at(time: string): void;
  /** The day in Beijing. */
  today(): string;
  send(by: string, name: string, input: object, selection?: string): Promise<Answer>;
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape follows from the query
  ask(by: string | undefined, query: string): Promise<any>;
  /** The types of all facts published so far. */
  facts(): Promise<string[]>;
  close(): Promise<void>;
}

export async function startRegister(dialect: Dialect): Promise<Register> {
  let now = new Date('2024-09-18T01:00:00Z');
  const subgraph = await startTestedSubgraph(whitelists, { dialect, clock: () => now });
  const em = subgraph.agency.database.orm.em.fork();
  await em.insertMany(
    Agency,
    agencyCodes.map((code) => ({ code, name: code, nameEn: code })),
  );
  await em.insertMany(
    Disease,
    diseaseCodes.map((code, index) => ({
      code,
      batch: 1,
      number: index + 1,
      name: code,
      nameEn: code,
      searchText: code,
    })),
  );
  await em.insertMany(
    Institution,
    hospitals.map((name) => ({ id: hospitalIds[name], name, nameEn: name, searchText: name, district: '西城区' })),
  );
  return {
    subgraph,
    at: (time) => {
      now = new Date(`${time.replace(' ', 'T')}:00+08:00`);
    },
    today: () => dayOf(now),
    send: async (by, name, input, selection = '__typename') => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
      return answerOf(
        await subgraph.ask(query, principalOf(by), { input: { idempotencyKey: randomUUID(), ...input } }),
        name,
      );
    },
    ask: async (by, query) => {
      const { data, errors } = await subgraph.ask(query, by === undefined ? undefined : principalOf(by));
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    facts: async () => {
      const { events } = await subgraph.agency.feed.pull(0, 1000);
      return events.map(({ type }) => type);
    },
    close: () => subgraph.close(),
  };
}

function answerOf({ data, errors = [] }: FormattedExecutionResult, name: string): Answer {
  return {
    payload: data?.[name],
    codes: errors.map(({ extensions }) => String(extensions?.['code'])),
    params: (errors[0]?.extensions?.['params'] ?? {}) as Record<string, unknown>,
  };
}

/** A caller by name: an agency's code, a hospital's, `importer` or `analyst`. */
export function principalOf(by: string): Principal {
  const kind: OrganisationKind = agencyCodes.includes(by)
    ? 'AGENCY'
    : by in hospitalIds
      ? 'INSTITUTION'
      : otherKind(by);
  const id = by in hospitalIds ? hospitalIds[by as Hospital] : by;
  return { subject: `test:${by}`, organisation: { kind, id }, scopes: allScopes };
}

function otherKind(by: string): OrganisationKind {
  if (by === 'importer') return 'IMPORTER';
  return by === 'analyst' ? 'ANALYST' : 'AGENCY';
}
