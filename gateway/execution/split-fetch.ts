import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ArgumentFields } from '../supergraph/argument-fields.ts';
import { fieldsIn } from './plan-selections.ts';
import type { Requirements } from './requirements.ts';
import type { TypeConditions } from './type-conditions.ts';

/** Fields of one fetch with the same requirement. */
export interface FieldClass {
  type: string;
  /** What they require besides a key; `undefined` if nothing. */
  requirement: SelectionSetNode | undefined;
  fields: FieldNode[];
}

export interface SplitSource {
  requirements: Requirements;
  argumentFields: ArgumentFields;
  types: TypeConditions;
}

/** An entity fetch in which some fields require more than a key. */
export class SplitFetch {
  readonly classes: readonly FieldClass[];
  readonly #source: SplitSource;
  readonly #node: FetchNode;
  readonly #document: DocumentNode;

  constructor(source: SplitSource, node: FetchNode) {
    this.#source = source;
    this.#node = node;
    this.#document = withoutFragments(parse(node.operation, { noLocation: true }));
    this.classes = this.#classify();
  }

  /** Groups the classes, greedily, so that no group requires a field with conflicting arguments. */
  groups(): FieldClass[][] {
    const groups: FieldClass[][] = [];
    for (const each of this.classes) {
      const group = groups.find((others) => !others.some((other) => this.#conflict(each, other)));
      if (group) group.push(each);
      else groups.push([each]);
    }
    return groups;
  }

  /** The fetch reduced to the fields of these classes and what they require. */
  only(kept: readonly FieldClass[]): FetchNode {
    const fields = new Set(kept.flatMap((each) => each.fields));
    const document = withoutUnusedVariables(
      visit(this.#document, {
        Field: (node) =>
          node.name.value === '_entities' ? { ...node, selectionSet: withOnly(node.selectionSet!, fields) } : undefined,
      }),
    );
    const used = variablesOf(document);
    return {
      ...this.#node,
      operation: stripIgnoredCharacters(print(document)),
      variableUsages: (this.#node.variableUsages ?? []).filter((name) => used.has(name)),
      requires: this.#node.requires!.map((selection) => this.#reduced(selection, kept)),
    };
  }

  #classify(): FieldClass[] {
    const { requirements } = this.#source;
    const classes = new Map<string, FieldClass>();
    const collect = ({ selections }: SelectionSetNode, type: string): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT)
          collect(selection.selectionSet, selection.typeCondition?.name.value ?? type);
        if (selection.kind !== Kind.FIELD || isTypename(selection)) continue;
        const requirement = requirements.of(this.#node.serviceName, type, selection.name.value);
        const key = requirement ? `${type} ${print(requirement)}` : '';
        const known = classes.get(key) ?? { type, requirement, fields: [] };
        known.fields.push(selection);
        classes.set(key, known);
      }
    };
    visit(this.#document, {
      Field(node) {
        if (node.name.value === '_entities') collect(node.selectionSet!, '');
        return false;
      },
    });
    return [...classes.values()];
  }

  #conflict(one: FieldClass, other: FieldClass): boolean {
    if (!one.requirement || !other.requirement || !this.#overlap(one.type, other.type)) return false;
    return this.#differ([one.requirement], [other.requirement]);
  }

  /** Whether two requirements have the same field with different arguments. */
  #differ(one: readonly SelectionSetNode[], other: readonly SelectionSetNode[]): boolean {
    const fields = fieldsIn(other);
    return [...fieldsIn(one)].some(([name, inner]) =>
      [...fields].some(([otherName, otherInner]) =>
        name === otherName ? this.#differ(inner, otherInner) : this.#nameOf(name) === this.#nameOf(otherName),
      ),
    );
  }

  #nameOf(field: string): string {
    return this.#source.argumentFields.get(field)?.name ?? field;
  }

  #overlap(one: string, other: string): boolean {
    const { types } = this.#source;
    return types.holds(one, other) || types.holds(other, one) || !(types.isConcrete(one) || types.isConcrete(other));
  }

  /** The representation without what only the excluded classes require. */
  #reduced(selection: QueryPlanSelectionNode, kept: readonly FieldClass[]): QueryPlanSelectionNode {
    if (selection.kind === 'Field') return selection;
    const { typeCondition = '', selections } = selection;
    const requirementsOf = (classes: readonly FieldClass[]) =>
      classes.flatMap(({ type, requirement }) =>
        requirement && this.#overlap(type, typeCondition) ? requirement : [],
      );
    const keys = this.#source.requirements.keys(this.#node.serviceName, typeCondition);
    const needed = [...requirementsOf(kept), ...keys];
    return { ...selection, selections: reduce(selections, requirementsOf(this.classes), needed) };
  }
}

function reduce(
  selections: readonly QueryPlanSelectionNode[],
  required: readonly SelectionSetNode[],
  needed: readonly SelectionSetNode[],
): QueryPlanSelectionNode[] {
  const [all, left] = [fieldsIn(required), fieldsIn(needed)];
  return selections.flatMap((selection): QueryPlanSelectionNode[] => {
    if (selection.kind !== 'Field')
      return [{ ...selection, selections: reduce(selection.selections, required, needed) }];
    const inner = all.get(selection.name);
    if (!inner || selection.name === '__typename') return [selection];
    const innerNeeded = left.get(selection.name);
    if (!innerNeeded) return [];
    if (!selection.selections) return [selection];
    return [{ ...selection, selections: reduce(selection.selections, inner, innerNeeded) }];
  });
}

/** Inlines named fragments. */
export function withoutFragments(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  if (fragments.size === 0) return document;
  return visit(document, {
    FragmentDefinition: () => null,
    FragmentSpread({ name, directives = [] }) {
      const { typeCondition, selectionSet } = fragments.get(name.value)!;
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, directives };
    },
  });
}

/** The entity selections, reduced to these fields. */
function withOnly({ kind, selections }: SelectionSetNode, fields: ReadonlySet<FieldNode>): SelectionSetNode {
  const left = selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind !== Kind.INLINE_FRAGMENT)
      return selection.kind === Kind.FIELD && (isTypename(selection) || fields.has(selection)) ? [selection] : [];
    const selectionSet = withOnly(selection.selectionSet, fields);
    const isEmpty = selectionSet.selections.every((each) => each.kind === Kind.FIELD && isTypename(each));
    return isEmpty ? [] : [{ ...selection, selectionSet }];
  });
  return { kind, selections: left };
}

function isTypename({ name }: FieldNode): boolean {
  return name.value === '__typename';
}

function variablesOf(document: DocumentNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  return used;
}

function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = variablesOf(document);
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}
