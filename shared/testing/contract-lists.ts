import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { newId } from '../id/new-id.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { startAllSubgraphs, type AllSubgraphs } from './contract-all-subgraphs.ts';
import { entityQuery, resolvableTypes } from './contract-entities.ts';
import { declaredSchema, fieldsOf, type Field } from './contract-operations.ts';

/** An unknown argument of a list is an error; an empty list would be taken for its end, or for no results. */
export function listsContract(definition: SubgraphDefinition, reader: Principal): void {
  const schema = declaredSchema(definition.sdl);
  const rootFields = fieldsOf(schema.getQueryType());
  const ofTypes = resolvableTypes(definition.sdl).flatMap(({ type, key }) =>
    fieldsOf(type).map((field) => ({ type, key, field })),
  );
  const takes = (name: string) => (field: Field) => field.args.some((arg) => arg.name === name);

  describe('lists', () => {
    let subgraphs: AllSubgraphs;

    beforeAll(async () => {
      // Another agency's row is unknown only if its owner does not know it either.
      subgraphs = await startAllSubgraphs();
    });
    afterAll(() => subgraphs.close());

    const refusalOf = async (query: string, variables = {}) => {
      const { errors } = await subgraphs.of(definition.name).ask(query, reader, variables);
      return errors?.map(({ extensions }) => {
        const { code, params } = extensions as { code: string; params?: { field?: string } };
        return `${code} ${params?.field}`;
      });
    };
    const call = ({ name }: Field, arg: string) => `${name}(${arg}: "${newId()}") { __typename }`;

    test.each(rootFields.filter(takes('after')))('$name takes only a page’s end cursor as `after`', async (field) => {
      expect(await refusalOf(`{ ${call(field, 'after')} }`)).toEqual(['BAD_INPUT after']);
    });

    test.each(rootFields.filter(takes('drugId')))('$name takes only a registered drug as `drugId`', async (field) => {
      expect(await refusalOf(`{ ${call(field, 'drugId')} }`)).toEqual(['BAD_INPUT drugId']);
    });

    const nested = ofTypes.filter(({ field }) => takes('after')(field));
    test.each(nested)(
      '$type.name.$field.name takes only a page’s end cursor as `after`',
      async ({ type, key, field }) => {
        const of = [{ __typename: type.name, [key]: newId() }];
        const refusal = await refusalOf(entityQuery(type.name, call(field, 'after')), { of });
        // If this agency owns the type, an unknown key has no list at all.
        expect(refusal ?? ['BAD_INPUT after']).toEqual(['BAD_INPUT after']);
      },
    );
  });
}
