import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { newId } from '../id/new-id.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { startAllSubgraphs, type AllSubgraphs } from './contract-all-subgraphs.ts';
import { entityQuery, resolvableTypes } from './contract-entities.ts';
import { declaredSchema, fieldsOf, type Field } from './contract-operations.ts';

/** What is asked of a list but is not there is an error, and no empty list: it would be taken for the end, or for none. */
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
      // What another agency owns is unknown only if its owner does not know it either.
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

    test.each(rootFields.filter(takes('after')))('$name has an end of a page as `after`', async (field) => {
      expect(await refusalOf(`{ ${call(field, 'after')} }`)).toEqual(['BAD_INPUT after']);
    });

    test.each(rootFields.filter(takes('drugId')))('$name is of a drug that is registered', async (field) => {
      expect(await refusalOf(`{ ${call(field, 'drugId')} }`)).toEqual(['BAD_INPUT drugId']);
    });

    const nested = ofTypes.filter(({ field }) => takes('after')(field));
    test.each(nested)('$type.name.$field.name has an end of a page as `after`', async ({ type, key, field }) => {
      const of = [{ __typename: type.name, [key]: newId() }];
      const refusal = await refusalOf(entityQuery(type.name, call(field, 'after')), { of });
      // A type of this agency's own has no list where it is not there.
      expect(refusal ?? ['BAD_INPUT after']).toEqual(['BAD_INPUT after']);
    });
  });
}
