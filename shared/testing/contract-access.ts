import type { FormattedExecutionResult, GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation, OrganisationKind, Principal } from '../access/principal.ts';
import type { Register } from '../access/register.ts';
import { readRequirement } from '../access/requirement.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { entityQuery, representation, resolvableTypes } from './contract-entities.ts';
import { declaredSchema, fieldsOf, plainFieldsOf, selectionOf, type Field } from './contract-operations.ts';
import type { TestRow } from './contract-rows.ts';
import { startTestedSubgraph, type TestedSubgraph } from './contract-subgraph.ts';

/** Tests the subgraph's own guards, bypassing the gateway: exactly the `openQueries` need no login. */
export function accessContract(
  definition: SubgraphDefinition,
  rows: Readonly<Record<string, TestRow>>,
  openQueries: readonly string[],
): void {
  const schema = declaredSchema(definition.sdl);
  const mutations = fieldsOf(schema.getMutationType());
  const queries = fieldsOf(schema.getQueryType());
  const subscriptions = fieldsOf(schema.getSubscriptionType());

  describe('access', () => {
    let subgraph: TestedSubgraph;

    beforeAll(async () => {
      subgraph = await startTestedSubgraph(definition, { register: definition.register });
      await inTransaction(subgraph.agency.database, async (em) => Object.values(rows).forEach((row) => row.insert(em)));
    });
    afterAll(() => subgraph.close());

    const answers = async (kind: string, fields: readonly Field[], principal?: Principal) => {
      const asked = fields.map(async (field) => {
        const answer = await subgraph.ask(`${kind} { ${selectionOf(field)} }`, principal);
        return [field.name, outcome(answer)] as const;
      });
      return Object.fromEntries(await Promise.all(asked));
    };

    test('without a login no mutation is executed, and only the open queries are answered', async () => {
      expect(await answers('mutation', mutations)).toEqual(each(mutations, () => 'UNAUTHENTICATED'));
      const expected = each(queries, ({ name }) => (openQueries.includes(name) ? 'answered' : 'UNAUTHENTICATED'));
      expect(await answers('query', queries)).toEqual(expected);
    });

    test.each(subscriptions)('without a login the subscription $name is refused at once', async (field) => {
      const step = await subgraph.firstStep(`subscription { ${selectionOf(field)} }`);
      expect(outcome(step!)).toBe('UNAUTHENTICATED');
    });

    test('without its scope no mutation is executed', async () => {
      const [id = ''] = Object.keys(definition.register!.agencies);
      const withoutScopes: Principal = { subject: 'test', organisation: { kind: 'AGENCY', id }, scopes: [] };
      expect(await answers('mutation', mutations, withoutScopes)).toEqual(
        each(mutations, ({ name }) => `FORBIDDEN Mutation.${name}`),
      );
    });

    test.each(callersOf(definition.register!))(
      '[D37] $kind $id executes only what the register grants it scopes for, whatever its token carries',
      async ({ scopes: granted, ...organisation }) => {
        const carried = mutations.flatMap(scopesOf);
        const answered = await answers('mutation', mutations, { subject: 'test', organisation, scopes: carried });
        const refused = mutations.filter(({ name }) => /^FORBIDDEN (Mutation\.|UNKNOWN)/.test(answered[name]!));
        const lacking = mutations.filter((mutation) => !scopesOf(mutation).every((scope) => granted.includes(scope)));
        expect(refused.map(({ name }) => name)).toEqual(lacking.map(({ name }) => name));
      },
    );

    test('without a login nothing guarded can be read by key, but everything open can', async () => {
      const shown: Record<string, string> = {};
      const declared: Record<string, string> = {};
      for (const keyed of resolvableTypes(definition.sdl)) {
        const { type } = keyed;
        const of = [representation(keyed, rows[type.name]?.data)];
        for (const field of plainFieldsOf(type)) {
          const query = entityQuery(type.name, selectionOf(field));
          const answer = await subgraph.ask(query, undefined, { of });
          const coordinate = `${type.name}.${field.name}`;
          shown[coordinate] = isHidden(answer) ? 'refused' : outcome(answer).replace('UNAUTHENTICATED', 'refused');
          declared[coordinate] = isGuarded(type) || isGuarded(field) ? 'refused' : 'answered';
        }
      }
      expect(shown).toEqual(declared);
    });
  });
}

/** Every organisation of the register, and an agency that is not in it. */
function callersOf({ agencies, kinds }: Register): (Organisation & { scopes: readonly string[] })[] {
  const known = Object.entries(agencies).map(([id, scopes]) => ({ kind: 'AGENCY' as const, id, scopes }));
  const others = Object.entries(kinds).map(([kind, scopes]) => ({
    kind: kind as OrganisationKind,
    id: newId(),
    scopes,
  }));
  return [...known, { kind: 'AGENCY', id: 'XXX', scopes: [] }, ...others];
}

const scopesOf = ({ astNode }: Field) => readRequirement(astNode?.directives)?.scopes.flat(2) ?? [];

const each = (fields: readonly Field[], expected: (field: Field) => string) =>
  Object.fromEntries(fields.map((field) => [field.name, expected(field)]));

/** `answered`, or the code of the only error; for FORBIDDEN also what it guards, since commands throw it too. */
function outcome({ errors = [] }: FormattedExecutionResult): string {
  const codes = errors.map(({ extensions }) => {
    const { code, params } = extensions as { code: string; params?: { what?: string } };
    return code === 'FORBIDDEN' ? `${code} ${params?.what}` : code;
  });
  return [...new Set(codes)].join() || 'answered';
}

/** What the caller may not see looks as if it did not exist. */
function isHidden({ data, errors }: FormattedExecutionResult): boolean {
  return !errors && (data!['_entities'] as unknown[])[0] === null;
}

/** Read from the SDL only, so that it shares no mistake with the code under test. */
function isGuarded({ astNode }: Field | GraphQLObjectType): boolean {
  return (astNode?.directives ?? []).some(({ name }) => ['authenticated', 'requiresScopes'].includes(name.value));
}
