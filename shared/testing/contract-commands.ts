import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { declaredSchema, fieldsOf } from './contract-operations.ts';
import { kebabCase, refusalsIn } from './contract-schema.ts';

/** Every command is tested in a file beside it, which names each refusal that the SDL documents. */
export function commandsContract({ sdl }: SubgraphDefinition, folder: string): void {
  const mutations = fieldsOf(declaredSchema(sdl).getMutationType());

  describe('commands', () => {
    test.each(mutations)('$name has a test beside it, which shows each of its refusals', ({ name, description }) => {
      const [file] = globSync(`**/${kebabCase(name)}.ts`, { cwd: folder, exclude: ['node_modules'] });
      const tested = join(folder, file!.replace(/\.ts$/, '.test.ts'));
      expect(existsSync(tested), `${tested} is missing`).toBe(true);
      const text = readFileSync(tested, 'utf8');
      const shown = new Set(text.match(/\b[A-Z][A-Z_]+\b/g));
      // Both follow from the agencies whose facts the command depends on.
      if (text.includes(`followsContract(`)) for (const code of upstreamRefusals) shown.add(code);
      expect(refusalsIn(description).filter((code) => !shown.has(code))).toEqual([]);
    });
  });
}

const upstreamRefusals = ['UPSTREAM_UNAVAILABLE', 'UPSTREAM_REWRITTEN'];
