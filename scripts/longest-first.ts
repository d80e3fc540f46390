import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, the longest first; what begins last would else be waited for alone. */
const long = [
  'the-last-packs-are-cleared-once',
  'nothing-moves-after-a-stop-use/stop-use-race',
  'each-part-in-its-own-process',
  'killed-in-the-middle',
  'execution/differential',
  'the-hub-answers-as-stock-does',
  'in-front-of-any-subgraphs/cannot-start',
  'subscribers-miss-nothing/slow-readers',
  'started-by-the-launcher',
];

const place = ({ moduleId }: TestSpecification): number => {
  const index = long.findIndex((part) => moduleId.includes(part));
  return index === -1 ? long.length : index;
};

/** Begins with the files that take long. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
