import type { FetchStep, Step } from './compile-plan.ts';
import type { CompiledOperation } from './compiled-operation.ts';

// Bytes, as they were seen on the heap with operations of every kind.
const perField = 300;
const perFetch = 1500;
/** For each character of the text that was compiled, where parts of the document are kept. */
const perDocumentCharacter = 30;

/** How much memory a compiled operation holds, about; `characters` is the length of the text that it was compiled from. */
export function compiledBytes(compiled: CompiledOperation, characters: number): number {
  const { step, subscription, shape, introspection } = compiled;
  const keepsDocument = shape.keepsDocument || introspection || subscription?.resumption;
  return (
    shape.fields * perField +
    stepBytes(step) +
    (subscription ? fetchBytes(subscription.primary) + stepBytes(subscription.rest) : 0) +
    (keepsDocument ? characters * perDocumentCharacter : 0)
  );
}

function stepBytes(step: Step | undefined): number {
  if (!step) return 0;
  if (step.kind === 'fetch') return fetchBytes(step);
  if (step.kind === 'flatten') return stepBytes(step.step);
  return step.steps.reduce((bytes, inner) => bytes + stepBytes(inner), 0);
}

/** The text of a fetch is kept in the pieces that it was put together from, too. */
function fetchBytes({ bodyHead }: FetchStep): number {
  return perFetch + 2 * bodyHead.length;
}
