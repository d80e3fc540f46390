import { setFlagsFromString } from 'node:v8';

/**
 * Stops V8 from allocating objects in its old space because others from the same line of code lived long. Under load,
 * what requests in flight hold looks long-lived; once one such object is old, all that it refers to survives until the
 * next full garbage collection, and collecting takes a fifth of a gateway's processor time.
 *
 * Three things outlive their use until then whatever the flags say, so code that runs once per request or row has none: a
 * function that is assigned to a property where it is written (`request.abort = () => …`) and a pair of accessors, which
 * V8 allocates as old objects; and a value of a WeakMap, whose table is old.
 */
export function treatObjectsAsShortLived(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
