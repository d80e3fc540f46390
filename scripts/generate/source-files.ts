import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file, with the names that it exports in the form that was asked for. */
export interface SourceFile {
  /** From the folder that was searched. */
  path: string;
  exports: string[];
}

/** The files of a folder that a pattern names, without tests and generated ones, in the order of their paths. */
export function sourceFiles(folder: string, pattern: string, exported: RegExp): SourceFile[] {
  const paths = globSync(pattern, { cwd: folder, exclude: ['node_modules', 'generated', '**/*.test.ts'] });
  return paths.toSorted().map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    return { path, exports: [...text.matchAll(exported)].map(([, name]) => name!) };
  });
}

export const entityFiles = (folder: string): SourceFile[] =>
  sourceFiles(folder, '*/*.entity.ts', /^export const (\w+) = defineEntity\(/gm);

export const resolverFiles = (folder: string): SourceFile[] =>
  sourceFiles(folder, '*/*.resolvers.ts', /^export const (\w+) = /gm);
