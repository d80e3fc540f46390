import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedEvent } from '../../shared/feed/event.ts';
import type { SubgraphDefinition } from '../../shared/subgraph/definition.ts';
import { sharedMessages } from '../../shared/refusal/shared-messages.ts';
import { declaredSchema, fieldsOf, refusalsIn } from '../../shared/testing/contract-operations.ts';
import { publishedEvents } from '../../shared/testing/published-events.ts';
import { sourceFiles } from './source-files.ts';
import { table } from './table.ts';

/** A page with what each agency publishes, follows and refuses. `folderOf` finds the folder of a subgraph. */
export async function agenciesPage(
  note: string,
  definitions: readonly SubgraphDefinition[],
  folderOf: (name: string) => string,
): Promise<string> {
  const sections: string[] = [];
  for (const definition of definitions) {
    const folder = folderOf(definition.name);
    const events = await publishedEvents(folder);
    const published = [...events.values()].map((event) => [
      `\`${event.type}\``,
      meaningOf(folder, event),
      Object.keys(event.schema.properties).join(', '),
      followersOf(event, definitions).join(', ') || '–',
    ]);
    sections.push(
      `## ${definition.name}`,
      `### ${definition.name} publishes`,
      table(['event', 'meaning', 'fields', 'followed by'], published),
      `### ${definition.name} follows`,
      followed(definition),
      `### ${definition.name} refuses`,
      refused(definition),
    );
  }
  return `# Agencies\n\n${note}\n\nThe \`README.md\` of each subgraph says what it holds, and why. [errors.md](errors.md) has the messages in Chinese too, and the\ncodes with which any agency may refuse.\n\n${sections.join('\n\n').replaceAll('\n\n\n', '\n\n')}`;
}

const followersOf = ({ publisher, type }: PublishedEvent, definitions: readonly SubgraphDefinition[]): string[] =>
  definitions
    .filter(({ reactions }) => reactions.some((reaction) => reaction.upstream === publisher && reaction.type === type))
    .map(({ name }) => name);

/** What stands above an event in its file. */
function meaningOf(folder: string, { name }: PublishedEvent): string {
  const pattern = new RegExp(`\\/\\*\\*((?:(?!\\*\\/)[^])*)\\*\\/\\s*export const ${name} = event\\(`);
  for (const { path } of sourceFiles(folder, 'published/*.ts', /^/g)) {
    const [, text] = pattern.exec(readFileSync(join(folder, path), 'utf8')) ?? [];
    if (text) return text.replaceAll(/\s*\n\s*\*\s*/g, ' ').trim();
  }
  throw new Error(`${folder}: nothing says what the event ${name} means`);
}

function followed({ reactions }: SubgraphDefinition): string {
  if (reactions.length === 0) return 'No other agency: its decisions depend only on its own records.\n';
  const byUpstream = [...Map.groupBy(reactions, ({ upstream }) => upstream)];
  return `${byUpstream.map(([upstream, of]) => `- ${upstream}: ${of.map(({ type }) => `\`${type}\``).join(', ')}`).join('\n')}\n`;
}

/** The agency's own codes that its commands name. */
function refused({ sdl, refusals }: SubgraphDefinition): string {
  const mutations = fieldsOf(declaredSchema(sdl).getMutationType());
  const own = Object.entries(refusals.messages).filter(([code]) => !Object.hasOwn(sharedMessages, code));
  const rows = own.flatMap(([code, { en, requirement }]) => {
    const commands = mutations.filter(({ description }) => refusalsIn(description).includes(code));
    if (commands.length === 0) return [];
    return [[`\`${code}\``, en, requirement ?? '', commands.map(({ name }) => `\`${name}\``).join(', ')]];
  });
  if (rows.length === 0) return 'Only with codes that every agency has.\n';
  return table(['code', 'message', 'clause', 'commands'], rows);
}
