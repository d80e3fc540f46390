import { Kind, parse, print, visit, type DirectiveNode, type FieldNode, type GraphQLSchema } from 'graphql';

/** With which arguments the `@requires` of a supergraph ask for fields: their texts, by the name of the field. */
type RequiredArguments = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<GraphQLSchema, RequiredArguments>();

/** Whether some `@requires` of the supergraph asks for a field of this name with other arguments than this one. */
export function isRequiredOtherwise(node: FieldNode, supergraph: GraphQLSchema): boolean {
  const texts = requiredIn(supergraph).get(node.name.value);
  if (!texts) return false;
  return texts.size > 1 || !texts.has(argumentsText(node));
}

function requiredIn(supergraph: GraphQLSchema): RequiredArguments {
  let required = known.get(supergraph);
  if (!required) {
    required = readRequired(supergraph);
    known.set(supergraph, required);
  }
  return required;
}

function readRequired(supergraph: GraphQLSchema): RequiredArguments {
  const required = new Map<string, Set<string>>();
  const add = (node: FieldNode): void => {
    const name = node.name.value;
    required.set(name, (required.get(name) ?? new Set()).add(argumentsText(node)));
  };
  for (const { astNode } of Object.values(supergraph.getTypeMap())) {
    if (!astNode) continue;
    visit(astNode, {
      Directive(directive) {
        const fieldSet = fieldSetOf(directive);
        if (fieldSet !== undefined) visit(parse(`{ ${fieldSet} }`), { Field: add });
      },
    });
  }
  return required;
}

function fieldSetOf({ name, arguments: given = [] }: DirectiveNode): string | undefined {
  if (name.value !== 'join__field') return undefined;
  const value = given.find((argument) => argument.name.value === 'requires')?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** The same for the same arguments, in whatever order they stand. */
function argumentsText({ arguments: given = [] }: FieldNode): string {
  return given.map(print).sort().join();
}
