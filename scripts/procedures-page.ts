import { ruleInWords as inWords } from '../shared/time/deadline.ts';
import type { Actor, ProcedureRules, StepRule } from '../shared/procedure/rules.ts';

/** A page with the table and the state diagram of each procedure. */
export function proceduresPage(note: string, procedures: readonly ProcedureRules[]): string {
  return `# Procedures\n\n${note}\n\n${procedures.map(section).join('\n')}`;
}

function section({ name, steps }: ProcedureRules): string {
  const rules = Object.entries<StepRule>(steps);
  const arrows = rules.flatMap(([step, { from, to }]) =>
    (from.length === 0 ? ['[*]'] : from).flatMap((before) => to.map((after) => `  ${before} --> ${after}: ${step}`)),
  );
  const rows = rules.map(([step, rule]) => {
    const cells = [
      `\`${step}\``,
      from(rule),
      rule.to.join(', '),
      actors(rule.by),
      papers(rule),
      clocks(rule),
      rule.clause,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head =
    '| command | from | to | by | papers | deadlines | clause |\n| --- | --- | --- | --- | --- | --- | --- |';
  return `## ${name}\n\n\`\`\`mermaid\nstateDiagram-v2\n${arrows.join('\n')}\n\`\`\`\n\n${head}\n${rows.join('\n')}\n`;
}

const from = (rule: StepRule): string => (rule.from.length === 0 ? '–' : rule.from.join(', '));

function actors(by: Actor): string {
  if (by === 'OWNER') return 'whose case it is';
  if (by === 'PARTY') return 'a party';
  return 'agencies' in by ? by.agencies.join(', ') : `any ${by.kind}`;
}

function papers({ documents = [] }: StepRule): string {
  return documents.map(({ type, name, isOptional }) => `${type} ${name}${isOptional ? ' (if any)' : ''}`).join(', ');
}

function clocks({ starts = [], stops = [], meets = [] }: StepRule): string {
  const started = starts.map(({ name, due }) => `starts ${name}: ${due === 'NAMED' ? 'a named day' : inWords(due)}`);
  const met = [...stops.map((name) => `meets ${name}`), ...meets.map((name) => `meets its own ${name}`)];
  return [...started, ...met].join(', ');
}
