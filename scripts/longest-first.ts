import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Slow files, the slowest first, so that the run does not end waiting for one of them alone. */
const long = [
  'faults-leave-no-gap',
  'the-last-packs-are-cleared-once',
  'nothing-moves-after-a-stop-use/stop-use-race',
  'each-part-in-its-own-process',
  'killed-in-the-middle',
  'execution/differential',
  'the-hub-answers-as-stock-does',
  'in-front-of-any-subgraphs/reload-under-load',
  'in-front-of-any-subgraphs/cannot-start',
  'subscribers-miss-nothing/slow-readers',
  'started-by-the-launcher',
];

const place = ({ moduleId }: TestSpecification): number => {
  const index = long.findIndex((part) => moduleId.includes(part));
  return index === -1 ? long.length : index;
};

/** Runs the slow files first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
