type Params = Readonly<Record<string, string | number | undefined>>;

const parameter = /\{(\w+)\}/g;

/**
 * Fills in a message's parameters, `{name}`, using `say`; a missing one is left empty. A part in brackets is dropped if
 * all of its parameters are missing.
 */
export function fillTemplate(
  template: string,
  params: Params,
  say: (name: string, value: string | number) => string = (_, value) => String(value),
): string {
  const isGiven = ([, name]: RegExpMatchArray) => params[name!] !== undefined;
  const parts = template.replaceAll(/\[([^\]]*)\]/g, (_, part: string) =>
    [...part.matchAll(parameter)].some(isGiven) ? part : '',
  );
  return parts.replaceAll(parameter, (_, name: string) => {
    const value = params[name];
    return value === undefined ? '' : say(name, value);
  });
}
