import { Ajv } from 'ajv';
import Type from 'typebox';
import { isDay } from '../time/day.ts';
import { isInstant } from '../time/time-in-beijing.ts';
import type { PublishedEvent } from './event.ts';

const ajv = new Ajv({ strict: true, allErrors: true, formats: { date: isDay, 'date-time': isInstant } });

/**
 * Checks the named fields of an event's facts and throws if they are not as declared. Nothing else is checked, so a
 * publisher may add fields at any time.
 */
export function factParser<Data, Field extends keyof Data & string>(
  { publisher, type, schema }: PublishedEvent<Data>,
  fields: readonly Field[],
): (data: unknown) => Pick<Data, Field> {
  const validate = ajv.compile<Pick<Data, Field>>(Type.Pick(schema, [...fields]));
  return (data) => {
    if (validate(data)) return data;
    throw new Error(`${type} of ${publisher} does not parse: ${ajv.errorsText(validate.errors)}`);
  };
}
