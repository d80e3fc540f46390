/** A message with its parameters, `{name}`, filled in; one that is not given is left empty. */
export function fillTemplate(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
