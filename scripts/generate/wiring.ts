import { join } from 'node:path';
import { kebabCase } from '../../shared/testing/contract-operations.ts';
import { entityFiles, resolverFiles, sourceFiles, type SourceFile } from './source-files.ts';

/**
 * The module that names what of a subgraph is found by the name of its file: commands, resolvers, entities, migrations,
 * reactions. Throws if a mutation has no command, or a command no mutation.
 */
export function wiringOf(folder: string, mutations: readonly string[]): string {
  const commands = commandFiles(folder, mutations);
  const entities = entityFiles(folder);
  const migrations = migrationFiles(folder);
  const reactions = sourceFiles(folder, 'feed/on-*.ts', /^export const (\w+)\b/gm).map(exportsOne);
  const resolvers = resolverFiles(folder).map(exportsOne);
  const imports = [...commands, ...entities, ...reactions, ...resolvers].map(
    ({ path, exports }) => `import { ${exports.join(', ')} } from '../${path}';`,
  );
  return `// Generated from the names of files by npm run generate. Not edited by hand.
import { resolversOfCommands, type CommandsOf } from '@hub/shared/command/commands-of.ts';
import type { Wiring } from '@hub/shared/subgraph/definition.ts';
import { mergedResolvers, type Complete } from '@hub/shared/subgraph/merged-resolvers.ts';
${[...imports, ...migrations.map(({ statement }) => statement)].join('\n')}
import type { Mutations } from '../command.ts';
import type { Resolvers } from './resolvers.ts';

const commands: CommandsOf<Mutations> = ${listOf(namesOf(commands), '{', '}')};

const resolvers: Complete<Omit<Resolvers, 'Mutation'>> = mergedResolvers${listOf(namesOf(resolvers), '(', ')')};

/** What of this subgraph is found by the names of its files. */
export const wiring: Wiring = {
  resolvers: mergedResolvers(resolvers, resolversOfCommands(commands)),
  entities: ${listOf(namesOf(entities), '[', ']', '  ')},
  migrations: ${listOf(
    migrations.map(({ name }) => name),
    '[',
    ']',
    '  ',
  )},
  reactions: ${listOf(namesOf(reactions), '[', ']', '  ')},
};
`;
}

const namesOf = (files: readonly SourceFile[]): string[] => files.flatMap(({ exports }) => exports);

function listOf(names: readonly string[], open: string, close: string, indent = ''): string {
  if (names.length === 0) return `${open}${close}`;
  return `${open}\n${names.map((name) => `${indent}  ${name},\n`).join('')}${indent}${close}`;
}

function exportsOne(file: SourceFile): SourceFile {
  if (file.exports.length === 1) return file;
  throw new Error(`${file.path} must define one export, but defines ${file.exports.length}`);
}

function commandFiles(folder: string, mutations: readonly string[]): SourceFile[] {
  const definitions = sourceFiles(folder, '*/*.ts', /^import \{ (command) \} from '\.\.\/command\.ts';/gm);
  const paths = definitions.filter(({ exports }) => exports.length > 0).map(({ path }) => path);
  const commands = mutations.map((mutation) => {
    const file = `${kebabCase(mutation)}.ts`;
    const [path, ...more] = paths.filter((each) => each.endsWith(`/${file}`));
    if (!path || more.length > 0) throw new Error(`The mutation ${mutation} must have one command, in a file ${file}`);
    return { path, exports: [mutation] };
  });
  const others = paths.filter((path) => !commands.some((command) => command.path === path));
  if (others.length > 0) throw new Error(`Not named after a mutation of schema.graphql: ${others.join(', ')}`);
  return commands;
}

/** The agency's own migrations and those of the tables that every agency has, by their numbers. */
function migrationFiles(folder: string): { name: string; statement: string }[] {
  const numbered = '[0-9][0-9][0-9][0-9]-*.ts';
  const exported = /^export const (\w+)\b/gm;
  const own = sourceFiles(folder, `migrations/${numbered}`, exported).map(exportsOne);
  const common = sourceFiles(join(folder, '..', '..', 'shared'), `*/${numbered}`, exported).map(exportsOne);
  const imports = [
    ...own.map(({ path, exports }) => ({ from: `../${path}`, exports })),
    ...common.map(({ path, exports }) => ({ from: `@hub/shared/${path}`, exports })),
  ].map(({ from, exports }) => {
    const file = from.split('/').at(-1)!;
    const name = `${exports[0]}${file.slice(0, 4)}`;
    return { file, name, statement: `import { ${exports[0]} as ${name} } from '${from}';` };
  });
  return imports.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
