import { ExactNumber } from '../../json/exact-number.ts';
import { exactLiterals, factors, units } from './generate-graph.ts';
import type { GenerateOptions } from './generate-operation.ts';
import { ids } from './graph-subgraphs.ts';

const quoted = (texts: readonly string[]) => texts.map((each) => JSON.stringify(each));
const numbers = exactLiterals.filter((each) => /^[-\d.e]+$/.test(each)).map((each) => new ExactNumber(each));

/** Values of variables, and literals, for the arguments in generated graphs. */
export const argumentValues: Pick<GenerateOptions, 'values' | 'literals'> = {
  values: {
    id: [...ids, 'nope'],
    unit: units,
    factor: factors,
    exact: [...numbers, [...numbers, { a: numbers }], 'RED'],
  },
  literals: {
    id: [...quoted([...ids, 'nope']), ...ids.filter((each) => !each.startsWith('0'))],
    unit: quoted(units),
    factor: factors.map(String),
    exact: exactLiterals,
  },
};
