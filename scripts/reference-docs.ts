import { Kind, parse, print, printSchema, type FieldDefinitionNode } from 'graphql';
import { composeSupergraph, type SubgraphSdl } from '../gateway/supergraph/compose.ts';
import { LoadedSupergraph } from '../gateway/supergraph/loaded-supergraph.ts';
import { gates as customs } from '../subgraphs/customs/gates.ts';
import { gates as trace } from '../subgraphs/trace/gates.ts';
import { procedures as ofCustoms } from '../subgraphs/customs/procedures.ts';
import { procedures as ofWhitelists } from '../subgraphs/whitelists/procedures.ts';
import { agenciesPage } from './generate/agencies-page.ts';
import { table } from './generate/table.ts';
import { gatesPage } from './gates-page.ts';
import { proceduresPage } from './procedures-page.ts';
import { definitions } from '../hub/agencies.ts';
import { messages } from '../hub/refusals.ts';
import type { Message } from '../shared/refusal/messages/message.ts';

const generated = (source: string): string => `Generated from ${source} by \`npm run generate\`. Do not edit.`;

/** The pages under docs/generated, by file name. */
export async function referenceDocs(
  subgraphs: readonly (SubgraphSdl & { folder: string })[],
): Promise<Record<string, string>> {
  const { apiSchema } = new LoadedSupergraph(composeSupergraph(subgraphs));
  return {
    'schema.graphql': `# ${generated('the schemas of the subgraphs')}\n\n${printSchema(apiSchema)}\n`,
    'agencies.md': await agenciesPage(
      generated('the subgraphs'),
      Object.values(definitions),
      (name) => subgraphs.find((each) => each.name === name)!.folder,
    ),
    'commands.md': commandsPage(subgraphs),
    'errors.md': errorsPage(),
    'gates.md': gatesPage(generated('the tables of the gates'), { customs, trace }),
    'procedures.md': proceduresPage(generated('the tables of the procedures'), [...ofWhitelists, ...ofCustoms]),
  };
}

function commandsPage(subgraphs: readonly SubgraphSdl[]): string {
  const sections = subgraphs.map(({ name, sdl }) => {
    const rows = mutationsOf(sdl).map((mutation) => {
      const [does = '', refusals = ''] = mutation.description!.value.split(' Refusals: ');
      const scopes = scopesOf(mutation).map((scope) => `\`${scope}\``);
      return [`\`${mutation.name.value}\``, scopes.join(', '), does, refusals.replace(/\.$/, '')];
    });
    return `## ${name}\n\n${table(['command', 'scope', 'what it does', 'own refusals'], rows)}`;
  });
  return `# Commands\n\n${generated('the schemas of the subgraphs')}\n\nEvery command may also be refused with UNAUTHENTICATED, FORBIDDEN, BAD_INPUT, IDEMPOTENCY_MISMATCH or BUSY.\n[errors.md](errors.md) says what each code means, [API.md](../API.md) how to send a command and in which order.\n\n${sections.join('\n')}`;
}

function errorsPage(): string {
  const rows = Object.entries<Message>(messages).map(([code, { en, zh, requirement }]) => [
    `\`${code}\``,
    en,
    zh,
    requirement ?? '',
  ]);
  return `# Error codes\n\n${generated('shared/refusal')}\n\nThe code is in \`extensions.code\`, the values between braces in \`extensions.params\`, the clause of the plan in\n\`extensions.requirement\`. \`Accept-Language\` selects the language of the message.\n\n${table(['code', 'English', '中文', 'clause'], rows)}`;
}

function mutationsOf(sdl: string): readonly FieldDefinitionNode[] {
  return parse(sdl).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation'
      ? (definition.fields ?? [])
      : [],
  );
}

/** The scopes of `@requiresScopes`, all of which are required. */
function scopesOf({ directives = [] }: FieldDefinitionNode): string[] {
  const required = directives.find(({ name }) => name.value === 'requiresScopes');
  return [...print(required!).matchAll(/"([^"]+)"/g)].map(([, scope]) => scope!);
}
