import type { Condition, GateTable } from '../shared/gate/gate.ts';
import { table } from './generate/table.ts';

type Gates = GateTable<Record<string, Condition<never, unknown>>>;

/** A page with the table of gates of each agency: what each asks, and the codes with which it refuses. */
export function gatesPage(note: string, agencies: Readonly<Record<string, object>>): string {
  const sections = Object.entries(agencies).map(([name, gates]) => `## ${name}\n\n${matrix(gates as Gates)}`);
  return `# Gates\n\n${note}\n\nA gate reports everything that is against its subject, in the order of the rows.\n\n${sections.join('\n')}`;
}

function matrix(gates: Gates): string {
  // The fullest row has them in the order in which packs come to them.
  const fullestFirst = Object.values(gates).toSorted((a, b) => Object.keys(b).length - Object.keys(a).length);
  const names = [...new Set(fullestFirst.flatMap((row) => Object.keys(row)))];
  const rows = Object.entries(gates).map(([name, row]) => [name, ...names.map((gate) => cellText(row[gate]))]);
  return table(['condition', ...names], rows);
}

function cellText(cell: Condition<never, unknown> | undefined): string {
  if (!cell) return '';
  const codes = cell.codes.map((code) => `\`${code}\``).join(', ');
  return cell.clause === '–' ? codes : `${codes} (${cell.clause})`;
}
