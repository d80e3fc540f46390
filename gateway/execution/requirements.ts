import { Kind, print, visit, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import { directiveArguments, parseFieldSet } from '../supergraph/field-set.ts';

/** What a subgraph declares about one of its types. */
interface SubgraphType {
  /** `@requires` selections by field name. */
  requires: Map<string, SelectionSetNode>;
  /** `@provides` selections by field name. */
  provides: Map<string, SelectionSetNode>;
  /** `@external` fields. */
  external: Set<string>;
  /** Resolvable keys. */
  keys: SelectionSetNode[];
  /** Whether it has a key with `resolvable: false`. */
  hasUnresolvableKey: boolean;
  interfaces: readonly string[];
}

/** What subgraphs require of an entity before they can resolve its fields, read from the supergraph. */
export class Requirements {
  readonly #types = new Map<string, SubgraphType>();
  /** The subgraphs that resolve a field. */
  readonly #owners = new Map<string, string[]>();
  /** The arguments of required fields, by field name; one set per name, see `ArgumentFields`. */
  readonly #arguments = new Map<string, string>();

  constructor(supergraph: DocumentNode) {
    const subgraphs = graphNames(supergraph);
    for (const type of supergraph.definitions) {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
      const interfaces = (type.interfaces ?? []).map(({ name }) => name.value);
      const within = (graph: string | undefined): SubgraphType => {
        const key = keyOf(subgraphs.get(graph ?? '') ?? '', type.name.value);
        const known = this.#types.get(key) ?? {
          requires: new Map(),
          provides: new Map(),
          external: new Set(),
          keys: [],
          hasUnresolvableKey: false,
          interfaces,
        };
        this.#types.set(key, known);
        return known;
      };
      const graphs = new Set<string>();
      for (const directive of type.directives ?? []) {
        const { graph, key, resolvable } = directiveArguments(directive);
        if (directive.name.value !== 'join__type') continue;
        graphs.add(subgraphs.get(graph ?? '') ?? '');
        if (key === undefined) continue;
        if (resolvable === 'false') within(graph).hasUnresolvableKey = true;
        else within(graph).keys.push(parseFieldSet(key));
      }
      for (const field of type.fields ?? []) {
        const joins = (field.directives ?? []).filter(({ name }) => name.value === 'join__field');
        const owners = joins.flatMap((directive) => {
          const { graph, external, usedOverridden } = directiveArguments(directive);
          return external === 'true' || usedOverridden === 'true' ? [] : (subgraphs.get(graph ?? '') ?? []);
        });
        this.#owners.set(keyOf(type.name.value, field.name.value), joins.length > 0 ? owners : [...graphs]);
        for (const directive of joins) {
          const { graph, requires, provides, external, usedOverridden } = directiveArguments(directive);
          if (external === 'true' || usedOverridden === 'true') within(graph).external.add(field.name.value);
          if (provides !== undefined) within(graph).provides.set(field.name.value, parseFieldSet(provides));
          if (requires === undefined) continue;
          const fieldSet = parseFieldSet(requires);
          within(graph).requires.set(field.name.value, fieldSet);
          visit(fieldSet, { Field: (node) => void this.#arguments.set(node.name.value, argumentsText(node)) });
        }
      }
    }
  }

  /** What a subgraph requires, besides a key, to resolve a field. */
  of(subgraph: string, type: string, field: string): SelectionSetNode | undefined {
    return this.#types.get(keyOf(subgraph, type))?.requires.get(field);
  }

  /** What a subgraph provides below a field, though other subgraphs own it. */
  provides(subgraph: string, type: string, field: string): SelectionSetNode | undefined {
    return this.#types.get(keyOf(subgraph, type))?.provides.get(field);
  }

  /** The subgraphs that resolve a field, with or without requirements. */
  owners(type: string, field: string): readonly string[] {
    return this.#owners.get(keyOf(type, field)) ?? [];
  }

  /** Whether a field is external to a subgraph. */
  isExternal(subgraph: string, type: string, field: string): boolean {
    return this.#types.get(keyOf(subgraph, type))?.external.has(field) === true;
  }

  /** Whether a field of this name is required with other arguments than this node has. */
  isRequiredOtherwise(node: FieldNode): boolean {
    const required = this.#arguments.get(node.name.value);
    return required !== undefined && required !== argumentsText(node);
  }

  /** The keys by which a subgraph can look up entities of a type. */
  keys(subgraph: string, type: string): readonly SelectionSetNode[] {
    const own = this.#types.get(keyOf(subgraph, type));
    if (!own) return [];
    return [...own.keys, ...own.interfaces.flatMap((each) => this.#types.get(keyOf(subgraph, each))?.keys ?? [])];
  }

  /** Whether a subgraph declares the type with an unresolvable key. */
  hasUnresolvableKey(subgraph: string, type: string): boolean {
    return this.#types.get(keyOf(subgraph, type))?.hasUnresolvableKey === true;
  }
}

function keyOf(subgraph: string, type: string): string {
  return `${subgraph} ${type}`;
}

/** Subgraph names by their values in the `join__Graph` enum. */
function graphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const each of supergraph.definitions) {
    if (each.kind !== Kind.ENUM_TYPE_DEFINITION || each.name.value !== 'join__Graph') continue;
    for (const { name, directives = [] } of each.values ?? []) {
      const graph = directives.find((directive) => directive.name.value === 'join__graph');
      if (graph) names.set(name.value, directiveArguments(graph)['name'] ?? name.value);
    }
  }
  return names;
}

/** A canonical text of the arguments, whatever their order. */
function argumentsText({ arguments: given = [] }: FieldNode): string {
  return given.map(print).sort().join();
}
