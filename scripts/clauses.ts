import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A requirement or decision in docs/. */
export interface Clause {
  id: string;
  text: string;
}

/** The clauses of a page, each a heading `## R1: …` with its text below. */
export function readClauses(page: string): Clause[] {
  const file = join(dirname(import.meta.dirname), 'docs', page);
  const sections = readFileSync(file, 'utf8').split(/^## (?=[RD]\d+: )/m);
  return sections.slice(1).map((section) => ({ id: section.slice(0, section.indexOf(':')), text: section.trim() }));
}
