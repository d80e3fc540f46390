import type { Organisation, OrganisationKind, Principal } from '@hub/shared/access/principal.ts';
import { systemCaller } from '@hub/shared/command/agency.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { inProcessTransport } from '@hub/shared/feed/in-process.ts';
import { startTestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { mutationScopes } from './generated/mutation-scopes.ts';
import { diseaseCode, initialiseRegister } from './pilot-period/initialise-register.ts';
import { whitelists } from './subgraph.ts';
import { listAtOnce } from './testing/list-at-once.ts';

/** The day on which commands are issued first: in Beijing it has begun, in UTC it is still the day before. */
export const today = '2024-09-18';
export const tomorrow = '2024-09-19';
export const now = new Date('2024-09-17T16:10:00Z');
/** The day of letters that may lack dossiers. */
export const letterDate = '2024-09-13';

export const agencyCodes = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'];
/** Market regulators of the hospitals' district and of another one. */
const regulators = ['XICHENG_AMR', 'CHAOYANG_AMR'];
export const bjmpa: Organisation = { kind: 'AGENCY', id: 'BJMPA' };
export const bjhc: Organisation = { kind: 'AGENCY', id: 'BJHC' };
export const hospitals = ['H1', 'H2', 'H3', 'H4'] as const;
export type Hospital = (typeof hospitals)[number];
export const hospitalIds = Object.fromEntries(
  hospitals.map((name, index) => [name, `01900000-0000-7000-8000-00000000000${index + 1}`]),
) as Record<Hospital, string>;
export const importerId = '01900000-0000-7000-8000-000000000009';
/** Importers that are not listed from the first. */
export const applicants = ['M1', 'M2', 'M3'] as const;
export type Applicant = (typeof applicants)[number];
export const applicantIds = Object.fromEntries(
  applicants.map((name, index) => [name, `01900000-0000-7000-8000-00000000010${index + 1}`]),
) as Record<Applicant, string>;

/** The catalogue diseases of the test register. */
const numbers = Array.from({ length: 25 }, (_, index) => index + 1);
export const diseaseCodes = numbers.map((number) => diseaseCode(1, number));

/** The refusals of anyone but BJMPA. */
export const onlyBjmpa = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'BJMPA' }];
export const onlyAgencies = [{ refusal: 'FORBIDDEN', what: 'ONLY', only: 'AGENCY' }];

/** A caller by name: an agency's code, a hospital's, `importer`, another importer's or `analyst`; with all scopes. */
export function principalOf(by: string): Principal {
  const kinds: Readonly<Record<string, OrganisationKind>> = { importer: 'IMPORTER', analyst: 'ANALYST' };
  const others = by in applicantIds ? 'IMPORTER' : (kinds[by] ?? 'AGENCY');
  const kind = by in hospitalIds ? 'INSTITUTION' : others;
  const id = { ...hospitalIds, ...applicantIds, importer: importerId }[by] ?? by;
  const scopes = [...new Set(Object.values(mutationScopes).flat(3))];
  return { subject: `test:${by}`, organisation: { kind, id }, scopes };
}

/** What a caller gets: the payload of a command, or the codes of its refusals. */
export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape follows from the selection
  payload: any;
  codes: string[];
  /** The parameters of the first refusal. */
  params: Record<string, unknown>;
}

interface Letter {
  number?: string;
  date?: string;
  [ofLine: string]: unknown;
}

export type Whitelists = Awaited<ReturnType<typeof arrangeWhitelists>>;

/**
 * A register of the six members, a catalogue, a listed importer and hospitals, on a clock that tests set. There is no
 * institution list before a test publishes one, unless it names hospitals that are listed from the first.
 */
export async function arrangeWhitelists(dialect: Dialect, listed: readonly Hospital[] = []) {
  let time = now;
  // Those that must obey a removal do so at once.
  const nudged: string[] = [];
  const transport = {
    ...inProcessTransport(),
    nudge: async (_: string, follower: string) => void nudged.push(follower),
  };
  const subgraph = await startTestedSubgraph(whitelists, { dialect, transport, clock: () => time });
  const { agency } = subgraph;
  const em = () => agency.database.orm.em.fork();
  const named = (name: string) => ({ name, nameEn: name });
  await initialiseRegister(systemCaller(agency), {
    agencies: [...agencyCodes, ...regulators].map((code) => ({ code, ...named(code) })),
    diseases: numbers.map((number) => ({ batch: 1, number, ...named(diseaseCode(1, number)) })),
    institutions: hospitals.map((name) => {
      return { id: hospitalIds[name], ...named(name), district: '西城区' };
    }),
    importers: [
      { id: importerId, ...named('importer'), customsCode: '1111600001' },
      ...applicants.map((name, index) => {
        return { id: applicantIds[name], ...named(name), customsCode: `111160000${index + 2}` };
      }),
    ],
    pilot: { from: '2024-01-01', until: '2024-12-31', note: 'n' },
  });
  await listAtOnce(
    systemCaller(agency),
    'INSTITUTION',
    listed.map((name) => hospitalIds[name]),
  );
  await listAtOnce(systemCaller(agency), 'IMPORTER', [importerId]);
  const position = async () => (await agency.feed.head()).position;
  const start = await position();
  /** What it has published after a position of its log. */
  const published = async (after: number) => {
    const { events } = await agency.feed.pull(after, 1000);
    return events.map(({ type, data }) => ({ type, data }));
  };

  const party = { name: 'M', address: 'M, X' };
  const drug = {
    nameEn: 'Drug',
    dosageForm: '注射剂',
    specification: '1 mg',
    unit: '盒',
    origin: 'X',
    port: '北京天竺',
  };
  const registerDrug = (input: object = {}, by = bjmpa) =>
    issue(subgraph, {
      command: 'registerDrug',
      by,
      input: {
        name: newId(),
        ...drug,
        holder: party,
        manufacturer: party,
        diseaseCodes: ['1-001'],
        licenceScope: ['CHEMICAL'],
        ...input,
      },
      select: 'drug { id name diseases { code } }',
    });
  /** An older letter with one line, whose terms are those of its drug. */
  const recordApproval = ({ number = newId(), date = letterDate, ...line }: Letter, by = bjmpa) =>
    issue(subgraph, {
      command: 'recordApproval',
      by,
      input: { number, date, lines: [{ quantity: 10, shares: [{ institutionId: hospitalIds.H1 }], ...line }] },
      select: 'approvals { id number quantity validUntil } findings { code }',
    });

  return {
    subgraph,
    close: () => subgraph.close(),
    /** The subgraphs that were made to apply what was decided. */
    nudged,
    em,
    /** Sets the time in Beijing, `YYYY-MM-DD HH:MM`. */
    at: (beijing: string) => void (time = new Date(`${beijing.replace(' ', 'T')}:00+08:00`)),
    /** The day in Beijing. */
    today: () => dayOf(time),
    registerDrug,
    /** A registered drug; returns its id. */
    registeredDrug: async (): Promise<string> => ((await registerDrug()) as { drug: { id: string } }).drug.id,
    recordApproval,
    /** Sends a command of a caller who has all scopes: what refuses is who it is. */
    send: async (by: string, name: string, input: object, selection = '__typename'): Promise<Answer> => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
      const variables = { input: { idempotencyKey: newId(), ...input } };
      const { data, errors = [] } = await subgraph.ask(query, principalOf(by), variables);
      return {
        payload: data?.[name],
        codes: errors.map(({ extensions }) => String(extensions?.['code'])),
        params: (errors[0]?.extensions?.['params'] ?? {}) as Record<string, unknown>,
      };
    },
    // oxlint-disable-next-line typescript/no-explicit-any -- the shape follows from the query
    ask: async (by: string | undefined, query: string): Promise<any> => {
      const { data, errors } = await subgraph.ask(query, by === undefined ? undefined : principalOf(by));
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    published,
    head: position,
    /** The types of all facts published since the register was arranged. */
    facts: async () => (await published(start)).map(({ type }) => type),
  };
}
