import { composeServices } from '@apollo/composition';
import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  type DefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { declaredKind } from '../schema/gate-inputs.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { allSubgraphs } from './contract-neighbours.ts';
import { declaredSchema, fieldsOf, kebabCase, refusalsIn } from './contract-operations.ts';

/** What a subgraph's SDL promises its readers. */
export function schemaContract({ name, sdl, refusals }: SubgraphDefinition, folder: string): void {
  const schema = declaredSchema(sdl);
  const mutations = fieldsOf(schema.getMutationType());
  const others = [schema.getQueryType(), schema.getSubscriptionType()].flatMap(fieldsOf);

  describe('schema', () => {
    test('composes with the other subgraphs', async () => {
      const subgraphs = await allSubgraphs();
      const services = subgraphs.map((each) => ({ name: each.name, url: each.name, typeDefs: parse(each.sdl) }));
      const { errors } = composeServices(services);
      expect(subgraphs.map((each) => each.name)).toContain(name);
      expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
    });

    test('describes every type, field, argument, input field and enum value', () => {
      expect(parse(sdl).definitions.flatMap(undescribed)).toEqual([]);
    });

    test('declares a kind for every text input', () => {
      expect(parse(sdl).definitions.flatMap(textsWithoutKind)).toEqual([]);
    });

    test.each(mutations)(
      '$name is one command in a file of that name, and documents its refusals',
      async (mutation) => {
        const [file, ...more] = globSync(`**/${kebabCase(mutation.name)}.ts`, {
          cwd: folder,
          exclude: ['node_modules'],
        });
        expect(more).toEqual([]);
        const exported = (await import(join(folder, file!))) as Record<string, unknown>;
        expect(exported[mutation.name]).toBeTypeOf('function');
        expect(refusalsIn(mutation.description)).toEqual(expect.arrayContaining(refusalsOf(join(folder, file!))));
      },
    );

    // Every command takes texts, and the gate refuses invalid ones.
    test('every mutation names BAD_INPUT', () => {
      expect(mutations.filter(({ description }) => !refusalsIn(description).includes('BAD_INPUT'))).toEqual([]);
    });

    test('every mutation documents its refusals, all of which are in its table', () => {
      expect(mutations.filter(({ description }) => refusalsIn(description).length === 0)).toEqual([]);
      const named = [...mutations, ...others].flatMap(({ description }) => refusalsIn(description));
      expect(named.filter((code) => !Object.hasOwn(refusals.messages, code))).toEqual([]);
    });
  });
}

const rootTypes = new Set(['Query', 'Mutation', 'Subscription']);

/** Schema coordinates without a description. The fields of root types need one; the root types themselves do not. */
function undescribed(definition: DefinitionNode): string[] {
  // Extensions, such as of the schema itself, are described where the type is defined.
  if (!isTypeDefinitionNode(definition)) return [];
  const { name, description } = definition;
  const isSilent = (text: { value: string } | undefined) => !text?.value.trim();
  const ofType = isSilent(description) && !rootTypes.has(name.value) ? [name.value] : [];
  const members = membersOf(definition).filter((member) => isSilent(member.description));
  return [
    ...ofType,
    ...members.map((member) => `${name.value}.${member.name.value}`),
    ...argumentsOf(definition)
      .filter(({ argument }) => isSilent(argument.description))
      .map(({ at }) => at),
  ];
}

function argumentsOf(type: TypeDefinitionNode): { at: string; argument: InputValueDefinitionNode }[] {
  return membersOf(type).flatMap((field) =>
    'arguments' in field
      ? (field.arguments ?? []).map((argument) => ({
          at: `${type.name.value}.${field.name.value}(${argument.name.value}:)`,
          argument,
        }))
      : [],
  );
}

function membersOf(
  type: TypeDefinitionNode,
): readonly (FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode)[] {
  if (type.kind === Kind.ENUM_TYPE_DEFINITION) return type.values ?? [];
  return 'fields' in type ? (type.fields ?? []) : [];
}

/** Schema coordinates of arguments and input fields that take a text of no known kind. */
function textsWithoutKind(definition: DefinitionNode): string[] {
  if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) return [];
  if (!('fields' in definition)) return [];
  const of = definition.name.value;
  return (definition.fields ?? []).flatMap((field) => {
    const taken = field.kind === Kind.INPUT_VALUE_DEFINITION ? [field] : (field.arguments ?? []);
    return taken
      .filter((each) => isText(each.type) && !declaredKind(each))
      .map((each) => `${of}.${field.name.value}(${each.name.value})`);
  });
}

const isText = (type: TypeNode): boolean =>
  type.kind === Kind.NAMED_TYPE ? ['String', 'ID'].includes(type.name.value) : isText(type.type);

/** The codes thrown in a command's own file; functions that it calls may throw others. */
function refusalsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const codes = [...source.matchAll(/\brefuse\('([A-Z_]+)'/g)].map(([, code]) => code!);
  if (source.includes('badInput(')) codes.push('BAD_INPUT');
  return source.includes('follows: [') ? [...codes, 'UPSTREAM_UNAVAILABLE', 'UPSTREAM_REWRITTEN'] : codes;
}
