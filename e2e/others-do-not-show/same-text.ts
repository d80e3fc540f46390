const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** They show nothing; that each resumes where it should is compared instead. */
const sealedCursor = /"(cursor|endCursor)":"[\w-]{64}"/g;

/**
 * What two hubs choose at random: the id of a request, and of what was made since they were copied. Each becomes its
 * number in the order in which this hub first named it, and stays it.
 */
export function sameText(known: ReadonlySet<string>): (text: string) => string {
  const numbers = new Map<string, string>();
  return (text) =>
    text.replaceAll(sealedCursor, '"$1":"sealed"').replaceAll(uuid, (id) => {
      if (known.has(id)) return id;
      if (!numbers.has(id)) numbers.set(id, `made-${numbers.size + 1}`);
      return numbers.get(id)!;
    });
}
