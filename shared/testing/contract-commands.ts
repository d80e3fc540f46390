import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { declaredSchema, fieldsOf, kebabCase, refusalsIn } from './contract-operations.ts';

/** Every command is tested in a file beside it, which shows exactly the refusals that the SDL documents. */
export function commandsContract({ sdl }: SubgraphDefinition, folder: string): void {
  const mutations = fieldsOf(declaredSchema(sdl).getMutationType());

  describe('commands', () => {
    test.each(mutations)('$name has an input and a payload of its own', ({ name, args, type }) => {
      const verb = `${name[0]!.toUpperCase()}${name.slice(1)}`;
      expect(args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual([`input: ${verb}Input!`]);
      expect(String(type)).toBe(`${verb}Payload!`);
    });

    test.each(mutations)('$name has a test beside it, which shows each of its refusals', ({ name, description }) => {
      const [file] = globSync(`**/${kebabCase(name)}.ts`, { cwd: folder, exclude: ['node_modules'] });
      const tested = join(folder, file!.replace(/\.ts$/, '.test.ts'));
      expect(existsSync(tested), `${tested} is missing`).toBe(true);
      const text = readFileSync(tested, 'utf8');
      const shown = new Set(text.match(/\b[A-Z][A-Z_]+\b/g));
      // Both follow from the agencies whose facts the command depends on.
      if (text.includes(`followsContract(`)) for (const code of upstreamRefusals) shown.add(code);
      const documented = refusalsIn(description);
      expect(documented.filter((code) => !shown.has(code))).toEqual([]);
      const refused = [...text.matchAll(/\brefusal: '([A-Z_]+)'/g)].map(([, code]) => code!);
      // Every command tells whoever may not give it at all, and whose input is not of its type.
      const ofAll = new Set(['FORBIDDEN', 'BAD_USER_INPUT']);
      expect(refused.filter((code) => !ofAll.has(code) && !documented.includes(code))).toEqual([]);
    });
  });
}

const upstreamRefusals = ['UPSTREAM_UNAVAILABLE', 'UPSTREAM_REWRITTEN'];
