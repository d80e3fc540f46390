import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql';
import { documentHash } from '@hub/embedded/demo/steps.ts';
import type { KnownIds } from './known-ids.ts';
import type { Random } from './random.ts';

interface Draw {
  random: Random;
  ids: KnownIds;
}

/** An input of a command that a schema describes: what it must have, and some of what it may. */
export function anyInput({ name, type: given }: GraphQLArgument | GraphQLInputField, draw: Draw): unknown {
  const { random, ids } = draw;
  const type = getNullableType(given);
  if (isListType(type)) return [anyInput({ name, type: type.ofType } as GraphQLInputField, draw)];
  if (isEnumType(type)) return random.of(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => field.name !== 'idempotencyKey' && (isRequiredInputField(field) || random.chance(0.3)),
    );
    return Object.fromEntries(fields.map((field) => [field.name, anyInput(field, draw)]));
  }
  switch (type.name) {
    case 'Int':
      return random.of([1, 2, 0, -1, 4000]);
    case 'Boolean':
      return random.chance(0.7);
    case 'Date':
      return random.of(['2027-01-01', '2030-06-30']);
    case 'DateTime':
      return '2027-01-01T01:00:00Z';
    case 'ID':
      return ids.for(name, '', random);
    default:
      return /sha256|hash/i.test(name) ? documentHash(name) : '虚构';
  }
}
