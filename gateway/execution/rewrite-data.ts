import type { FetchDataRewrite } from '@apollo/query-planner';
import { isData, type Data } from './merge-data.ts';
import type { TypeConditions } from './type-conditions.ts';

const fragment = '... on ';

/** Applies the planner's rewrites to a representation before it is sent, or to data once it has arrived. */
export function rewriteData(rewrites: readonly FetchDataRewrite[], value: unknown, types: TypeConditions): void {
  for (const rewrite of rewrites) {
    const last = rewrite.path.at(-1);
    if (last === undefined) continue;
    atPath(rewrite.path.slice(0, -1), value, types, (object) => {
      if (rewrite.kind === 'ValueSetter') object[last] = rewrite.setValueTo;
      else if (Object.hasOwn(object, last) && object[last] !== undefined) {
        object[rewrite.renameKeyTo] = object[last];
        delete object[last];
      }
    });
  }
}

function atPath(path: readonly string[], value: unknown, types: TypeConditions, apply: (object: Data) => void): void {
  if (Array.isArray(value)) {
    for (const element of value) atPath(path, element, types, apply);
    return;
  }
  if (!isData(value)) return;
  const [step, ...rest] = path;
  if (step === undefined) apply(value);
  else if (step.startsWith(fragment)) {
    const typename = value['__typename'];
    if (typeof typename !== 'string' || types.holds(step.slice(fragment.length), typename))
      atPath(rest, value, types, apply);
  } else if (Object.hasOwn(value, step)) atPath(rest, value[step], types, apply);
}
