import { Ajv } from 'ajv';
import type { PublishedEvent } from '../feed/event.ts';

/** As much of JSON Schema as events use. */
interface Schema {
  type?: string;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
}

/** A form that values take, with a schema of the values that have it. */
type Form = readonly [name: string, shape: object];

const ajv = new Ajv({ strict: false });

/** The forms that facts of an event may take and that none of its samples has. */
export function formsWithoutSample({ schema, samples }: PublishedEvent): string[] {
  const missing = formsOf(schema).filter(([, shape]) => !samples.some((sample) => ajv.validate(shape, sample)));
  return missing.map(([name]) => name);
}

/** Each variant, and each optional field with and without its value. */
function formsOf(schema: Schema): Form[] {
  if (schema.anyOf) return schema.anyOf.flatMap(formsOf);
  const values = schema.type === 'boolean' ? [true, false] : schema.enum;
  if (values) return values.map((value) => [` ${JSON.stringify(value)}`, { const: value }]);
  if (schema.items)
    return formsOf(schema.items).map(([name, shape]) => [`[]${name}`, { type: 'array', contains: shape }]);
  if (!schema.properties) return [[` ${schema.type}`, { type: schema.type }]];
  return Object.entries(schema.properties).flatMap(([field, each]) => {
    const forms = formsOf(each).map(([name, shape]): Form => {
      return [`.${field}${name}`, { type: 'object', properties: { [field]: shape }, required: [field] }];
    });
    if (schema.required?.includes(field)) return forms;
    return [...forms, [`.${field} missing`, { type: 'object', not: { required: [field] } }]];
  });
}
