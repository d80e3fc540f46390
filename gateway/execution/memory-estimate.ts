import type { FetchStep, Step } from './compile-plan.ts';
import type { CompiledOperation } from './compiled-operation.ts';

// Bytes, as measured on the heap with operations of every kind.
const perField = 300;
const perFetch = 1500;
/** Per character of the compiled text, if parts of the document are kept. */
const perDocumentCharacter = 30;

/** Roughly how much memory a compiled operation holds; `characters` is the length of its source text. */
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

/** Twice the text: the engine also keeps the pieces that the string was concatenated from. */
function fetchBytes({ bodyHead }: FetchStep): number {
  return perFetch + 2 * bodyHead.length;
}
