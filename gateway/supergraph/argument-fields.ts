import {
  buildASTSchema,
  Kind,
  print,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { hasChangedArguments } from '../execution/changed-literals.ts';
import { directiveArguments, parseFieldSet } from './field-set.ts';

/** The original of a field that the gateway has added to the supergraph. */
export interface ArgumentField {
  name: string;
  arguments: readonly ArgumentNode[];
}

/** The added fields by name. */
export type ArgumentFields = ReadonlyMap<string, ArgumentField>;

type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * The planner identifies a required field by name alone, so fields whose `@requires` select `price(currency: USD)` and
 * `price(currency: EUR)` would all get one of the two; and it changes literals such as `price(exact: 1.0)`. In the
 * planner's supergraph, each of these is a separate field without arguments; requests to the subgraphs have the original
 * field and its arguments again.
 */
export function withArgumentFields(supergraph: DocumentNode): {
  document: DocumentNode;
  argumentFields: ArgumentFields;
} {
  const types = fieldsTypes(supergraph);
  const names = namesByArguments(supergraph, types);
  if (names.size === 0) return { document: supergraph, argumentFields: new Map() };
  const argumentFields = new Map<string, ArgumentField>();
  const added = new Map<string, Set<string>>();
  const add = (type: FieldsType, field: FieldNode): FieldNode => {
    const value = names.get(keyOf(field));
    if (value === undefined) return field;
    argumentFields.set(value, { name: field.name.value, arguments: field.arguments ?? [] });
    for (const { name } of [type, ...implementersOf(type, types)])
      added.set(name.value, (added.get(name.value) ?? new Set()).add(value));
    return { ...field, name: { kind: Kind.NAME, value }, arguments: [] };
  };
  const required = visit(supergraph, {
    ObjectTypeDefinition: (type) => withFieldSets(type, (set) => mapFields(set, type, types, add)),
    InterfaceTypeDefinition: (type) => withFieldSets(type, (set) => mapFields(set, type, types, add)),
  });
  const addTo = <Type extends FieldsType>(type: Type): Type | undefined => {
    const copies = [...(added.get(type.name.value) ?? [])].flatMap((value) => {
      const original = type.fields?.find(({ name }) => name.value === argumentFields.get(value)!.name);
      return original ? [{ ...original, name: { kind: Kind.NAME, value } as const, arguments: [] }] : [];
    });
    return copies.length > 0 ? { ...type, fields: [...type.fields!, ...copies] } : undefined;
  };
  const document = visit(required, { ObjectTypeDefinition: addTo, InterfaceTypeDefinition: addTo });
  return { document, argumentFields };
}

/** An unused name for each field with arguments that is also required with others, or that the planner would change. */
function namesByArguments(supergraph: DocumentNode, types: ReadonlyMap<string, FieldsType>): Map<string, string> {
  let schema: GraphQLSchema | undefined;
  const required = new Map<string, Set<string>>();
  const changed = new Set<string>();
  for (const type of types.values())
    withFieldSets(type, (set) =>
      mapFields(set, type, types, (parent, field) => {
        const name = field.name.value;
        required.set(name, (required.get(name) ?? new Set()).add(keyOf(field)));
        // Most supergraphs require no field with arguments.
        if (field.arguments?.length) {
          schema ??= buildASTSchema(supergraph, { assumeValid: true });
          if (hasChangedArguments(field, parent.name.value, schema)) changed.add(keyOf(field));
        }
        return field;
      }),
    );
  const taken = new Set<string>();
  visit(supergraph, { FieldDefinition: ({ name }) => void taken.add(name.value) });
  const names = new Map<string, string>();
  for (const [field, keys] of required) {
    for (const key of [...keys].sort()) {
      if (key === field || (keys.size < 2 && !changed.has(key))) continue;
      let count = 1;
      while (taken.has(`${field}__arguments${count}`)) count += 1;
      const name = `${field}__arguments${count}`;
      taken.add(name);
      names.set(key, name);
    }
  }
  return names;
}

/** A canonical key, whatever the order of the arguments. */
function keyOf({ name, arguments: given = [] }: FieldNode): string {
  return given.length > 0 ? `${name.value}(${given.map(print).sort().join()})` : name.value;
}

function fieldsTypes(supergraph: DocumentNode): Map<string, FieldsType> {
  const types = supergraph.definitions.filter(
    (each) => each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  return new Map(types.map((type) => [type.name.value, type]));
}

function implementersOf({ name, kind }: FieldsType, types: ReadonlyMap<string, FieldsType>): FieldsType[] {
  if (kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
  return [...types.values()].filter(({ interfaces }) => interfaces?.some((each) => each.name.value === name.value));
}

/** Applies a change to each `@requires` field set of a type. */
function withFieldSets<Type extends FieldsType>(type: Type, change: (set: SelectionSetNode) => SelectionSetNode): Type {
  return visit(type, {
    Directive(directive) {
      const { requires } = directiveArguments(directive);
      if (directive.name.value !== 'join__field' || requires === undefined) return undefined;
      const value = print(change(parseFieldSet(requires))).slice(1, -1);
      const others = directive.arguments!.filter(({ name }) => name.value !== 'requires');
      const changed = {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'requires' },
        value: { kind: Kind.STRING, value },
      } as const;
      return { ...directive, arguments: [...others, changed] };
    },
  });
}

/** Applies a change to each field of a selection set, given the type it is selected on. */
function mapFields(
  set: SelectionSetNode,
  type: FieldsType | undefined,
  types: ReadonlyMap<string, FieldsType>,
  change: (type: FieldsType, field: FieldNode) => FieldNode,
): SelectionSetNode {
  const selections = set.selections.map((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition ? types.get(selection.typeCondition.name.value) : type;
      return { ...selection, selectionSet: mapFields(selection.selectionSet, condition, types, change) };
    }
    const definition = type?.fields?.find(({ name }) => name.value === selection.name.value);
    const field = type && definition ? change(type, selection) : selection;
    if (!field.selectionSet || !definition) return field;
    return {
      ...field,
      selectionSet: mapFields(field.selectionSet, types.get(namedType(definition.type)), types, change),
    };
  });
  return { ...set, selections };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
