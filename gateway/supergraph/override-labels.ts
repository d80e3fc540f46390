import { visit, type DocumentNode, type SelectionSetNode } from 'graphql';
import { directiveArguments, parseFieldSet } from './field-set.ts';

/** A label of `@override`: the percentage of requests that use the overriding subgraph. */
export interface OverrideLabel {
  label: string;
  percent: number;
}

const form = /^percent\((\d{1,2}(?:\.\d{1,8})?|100)\)$/;

/** The labels of a supergraph's progressive `@override`s. */
export class OverrideLabels {
  readonly #labels = new Map<string, OverrideLabel & { fields: Set<string> }>();
  /** Fields that may be fetched without being selected: those in keys and other field sets. */
  readonly #hidden = new Set<string>();

  /** Throws if a label is not supported. */
  constructor(supergraph: DocumentNode) {
    visit(supergraph, {
      FieldDefinition: ({ name, directives = [] }) => {
        for (const directive of directives) {
          const { overrideLabel } = directiveArguments(directive);
          if (directive.name.value === 'join__field' && overrideLabel !== undefined)
            this.#add(overrideLabel, name.value);
        }
      },
      Directive: (directive) => {
        const { key, requires, provides } = directiveArguments(directive);
        if (!directive.name.value.startsWith('join__')) return;
        for (const fieldSet of [key, requires, provides])
          if (fieldSet !== undefined) for (const field of fieldsOf(parseFieldSet(fieldSet))) this.#hidden.add(field);
      },
    });
  }

  /** The labels that may affect the plan of a document. */
  relevantTo(document: DocumentNode): readonly OverrideLabel[] {
    if (this.#labels.size === 0) return [];
    const selected = fieldsOf(document);
    const isFetched = (field: string) => selected.has(field) || this.#hidden.has(field);
    return [...this.#labels.values()].filter(({ fields }) => [...fields].some(isFetched));
  }

  #add(label: string, field: string): void {
    const percent = form.exec(label)?.[1];
    if (percent === undefined)
      throw new Error(`@override with the label "${label}" is not supported; use percent(N) with N from 0 to 100`);
    const known = this.#labels.get(label) ?? { label, percent: Number(percent), fields: new Set() };
    known.fields.add(field);
    this.#labels.set(label, known);
  }
}

function fieldsOf(node: DocumentNode | SelectionSetNode): Set<string> {
  const names = new Set<string>();
  visit(node, { Field: ({ name }) => void names.add(name.value) });
  return names;
}
