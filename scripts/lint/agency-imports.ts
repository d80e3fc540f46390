// An oxlint rule: of another agency a subgraph imports only what stands in that one's `published/` folder, and what stands
// there depends on nothing else of its subgraph.
import { dirname, join } from 'node:path/posix';

interface Node {
  type: string;
  source?: { type: string; value?: unknown } | null;
}

interface Context {
  filename: string;
  report(problem: { node: Node; message: string }): void;
}

/** The gate of a drug, which customs and trace run as safety wrote it. */
const tolerated = '@hub/safety/feed/obey/';

/** Why a file of a subgraph must not import something; `undefined` if it may. */
export function refusedImport(file: string, imported: string): string | undefined {
  const [, root, own, within] = /^(.*\/subgraphs\/([^/]+)\/)(.*)$/.exec(file) ?? [];
  if (!root || !own || within === undefined) return undefined;
  const isPublished = within.startsWith('published/');
  if (imported.startsWith('.')) {
    const path = join(dirname(file), imported);
    if (!path.startsWith(root)) return 'Another package is imported by its name.';
    return isPublished && !path.startsWith(`${root}published/`) ? 'published/ depends on nothing else.' : undefined;
  }
  const [, other, path] = /^@hub\/([^/]+)\/(.*)$/.exec(imported) ?? [];
  if (!other || other === 'shared') return undefined;
  if (isPublished) return 'published/ depends on nothing else.';
  if (['gateway', 'embedded', 'e2e'].includes(other)) return 'A subgraph knows nothing of what stands in front of it.';
  if (other === own) return 'What is its own a subgraph imports by its path.';
  if (path!.startsWith('published/') || imported.startsWith(tolerated)) return undefined;
  return 'Of another agency only its published folder may be imported.';
}

const imports = {
  create(context: Context) {
    const check = (node: Node): void => {
      if (typeof node.source?.value !== 'string') return;
      const message = refusedImport(context.filename.replaceAll('\\', '/'), node.source.value);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export default { meta: { name: 'agency' }, rules: { imports } };
