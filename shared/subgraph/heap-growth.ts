import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 collect its old objects when they have grown by 60 percent. By itself it waits until they have grown fourfold:
 * a process that needs 80 MB would then take 300 under steady work, as nothing else on the machine seems to need them.
 * For processes with a database; a gateway, which keeps little, only collects more often by it.
 */
export function collectOldObjectsSooner(): void {
  setFlagsFromString('--heap-growing-percent=60');
}
