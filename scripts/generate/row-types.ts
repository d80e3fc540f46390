import { Kind, type DocumentNode, type ObjectTypeDefinitionNode, type UnionTypeDefinitionNode } from 'graphql';
import { entityFiles, sourceFiles } from './source-files.ts';

/** What the resolvers of a type start from, as TypeScript: `declaration` defines `<Type>Row`. */
interface RowType {
  type: string;
  declaration: string;
}

/**
 * The row of each type of a schema: what the file of its resolvers exports as `<Type>Row`, else the entity of that name,
 * else, for a type that other agencies refer to, its key. A page has its rows. All other types
 * are as the schema has them. A union has only a row that is declared.
 */
export function rowTypes(
  folder: string,
  schema: DocumentNode,
): { declarations: string[]; mappers: Record<string, string> } {
  const declared = namedRows(folder);
  const entities = entityRows(folder);
  const types = schema.definitions.filter(
    (each) => each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.UNION_TYPE_DEFINITION,
  );
  const rows = types.flatMap((type): RowType[] => {
    const name = type.name.value;
    const declaration = declared.get(name) ?? entities.get(name) ?? keyRow(type);
    return declaration ? [{ type: name, declaration }] : [];
  });
  const unknown = [...declared.keys()].filter((name) => !types.some((type) => type.name.value === name));
  if (unknown.length > 0)
    throw new Error(`${folder}: rows of types that the schema does not have: ${unknown.join(', ')}`);
  const pages = types.flatMap(({ name: { value } }) => (/^\w+Page$/.test(value) ? [value] : []));
  return {
    declarations: [
      ...(pages.length > 0 ? ["import type { Page } from '@hub/shared/paging/find-page.ts';"] : []),
      ...rows.map(({ declaration }) => declaration),
    ],
    mappers: Object.fromEntries([
      ...rows.map(({ type }) => [type, `${type}Row`]),
      ...pages.map((page) => [page, `Page<${page.replace(/Page$/, '')}Row>`]),
    ]),
  };
}

/** Rows that stand beside the resolvers of their noun: `export type StepRow = …`. */
function namedRows(folder: string): Map<string, string> {
  const files = sourceFiles(folder, '*/*.resolvers.ts', /^export (?:type|interface) (\w+)Row\b/gm);
  return new Map(
    files.flatMap(({ path, exports }) =>
      exports.map((type) => [type, `import type { ${type}Row } from '../${path}';`] as const),
    ),
  );
}

function entityRows(folder: string): Map<string, string> {
  return new Map(
    entityFiles(folder).flatMap(({ path, exports }) =>
      exports.map((type) => [type, `import type { ${type} as ${type}Row } from '../${path}';`] as const),
    ),
  );
}

/** The key of a type, of which another agency has the row. */
function keyRow({ name, directives = [] }: ObjectTypeDefinitionNode | UnionTypeDefinitionNode): string | undefined {
  const key = directives.find((directive) => directive.name.value === 'key');
  const fields = key?.arguments?.find((argument) => argument.name.value === 'fields')?.value;
  if (fields?.kind !== Kind.STRING) return undefined;
  const names = fields.value.split(/\s+/).map((field) => `'${field}'`);
  return `type ${name.value}Row = Pick<${name.value}, ${names.join(' | ')}>;`;
}
