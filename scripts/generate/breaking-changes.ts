/** As much of JSON Schema as published events use, with whatever else a later one uses. */
interface Schema {
  type?: string;
  enum?: readonly unknown[];
  anyOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  [keyword: string]: unknown;
}

/** The schemas of an agency's events, by name and version. */
export type Contract = Readonly<Record<string, Readonly<Record<string, object>>>>;

/**
 * What in a contract would keep followers from reading facts. A log keeps its facts for good, so every version stays in the
 * contract and reads all facts that were ever written under it: a field may become wider, and be added if it is optional.
 */
export function breakingChanges(before: Contract, after: Contract): string[] {
  return Object.entries(before).flatMap(([name, versions]) =>
    Object.entries(versions).flatMap(([version, schema]) => {
      const now = after[name]?.[version];
      const event = `${name}, version ${version}`;
      if (!now) return [`${event}: has vanished, but its facts stay in the log`];
      return narrowed(schema as Schema, now as Schema, 'data').map((change) => `${event}: ${change}`);
    }),
  );
}

/** Why some value that the schema allowed may not be read any more; empty if each still may. */
function narrowed(before: Schema, after: Schema, at: string): string[] {
  const [old, now] = [variantsOf(before), variantsOf(after)];
  if (old.length === 1 && now.length === 1) return narrowedVariant(old[0]!, now[0]!, at);
  const lost = old.filter((variant) => !now.some((other) => narrowedVariant(variant, other, at).length === 0));
  return lost.map((variant) => `${at} may no longer be ${JSON.stringify(variant)}`);
}

function narrowedVariant(before: Schema, after: Schema, at: string): string[] {
  return [
    ...narrowedType(before, after, at),
    ...narrowedFields(before, after, at),
    ...(before.items && after.items ? narrowed(before.items, after.items, `${at}[]`) : []),
    ...Object.keys(after)
      .filter((keyword) => !compared.has(keyword) && JSON.stringify(after[keyword]) !== JSON.stringify(before[keyword]))
      .map((keyword) => `${at} has another ${keyword}`),
  ];
}

/** Compared on their own, or without a meaning for what may be read. */
const compared = new Set(['type', 'enum', 'properties', 'required', 'items', 'title', 'description']);

function variantsOf(schema: Schema): readonly Schema[] {
  if (schema.anyOf) return schema.anyOf.flatMap(variantsOf);
  return schema.enum ? schema.enum.map((value) => ({ ...schema, enum: [value] })) : [schema];
}

function narrowedType(before: Schema, after: Schema, at: string): string[] {
  if (after.enum) {
    const same = JSON.stringify(before.enum) === JSON.stringify(after.enum);
    return same ? [] : [`${at} may be nothing but ${JSON.stringify(after.enum)}`];
  }
  const type = before.enum ? typeof before.enum[0] : before.type;
  const isWider = after.type === undefined || (type === 'integer' && after.type === 'number');
  return type === after.type || isWider ? [] : [`${at} is ${after.type} instead of ${type}`];
}

function narrowedFields(before: Schema, after: Schema, at: string): string[] {
  const fields = Object.entries(before.properties ?? {});
  return [
    ...fields.flatMap(([field, schema]) => {
      const now = after.properties?.[field];
      return now ? narrowed(schema, now, `${at}.${field}`) : [`${at}.${field} was removed`];
    }),
    ...(after.required ?? [])
      .filter((field) => !before.required?.includes(field))
      .map((field) => `${at}.${field} is required, but older facts may lack it`),
  ];
}
