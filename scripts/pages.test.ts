import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = dirname(import.meta.dirname);
const pages = globSync('**/*.md', { cwd: root, exclude: ['**/node_modules', 'data'] });

/** A page's prose: without blocks of code. */
const prose = (file: string): string => readFileSync(join(root, file), 'utf8').replaceAll(/^```.*?^```/gms, '');

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(file: string): string[] {
  const headings = [...prose(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase());
  return headings.map((heading) => heading.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-'));
}

describe.each(pages)('%s', (page) => {
  test('links to pages, files and headings that exist', () => {
    const targets = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
    const broken = targets.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      return !existsSync(join(root, file)) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

// The changelog also names what is gone.
test.each(pages.filter((page) => page !== 'CHANGELOG.md'))('%s names files and folders that exist', (page) => {
  const folders = 'bench|docs|e2e|gateway|hub|patches|scripts|shared|subgraphs';
  const paths = [...prose(page).matchAll(new RegExp(`\`((?:${folders})/[\\w./-]*)\``, 'g'))].map(([, path]) => path!);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

describe('the glossary', () => {
  const rows = prose('docs/GLOSSARY.md')
    .match(/^\| .+$/gm)!
    .slice(2);

  test('is alphabetical', () => {
    const words = rows.map((row) => row.split('|')[1]!.trim());
    expect(words).toEqual(words.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('has the Chinese terms of the schemas', () => {
    const schemas = globSync('subgraphs/*/schema.graphql', { cwd: root });
    // Terms, unlike examples, stand without backticks.
    const texts = schemas.map((file) => readFileSync(join(root, file), 'utf8').replaceAll(/`[^`]*`/g, ''));
    const terms = texts.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []);
    const all = rows.join('\n');
    expect(terms.length).toBeGreaterThan(20);
    expect([...new Set(terms)].filter((term) => !all.includes(term))).toEqual([]);
  });
});
