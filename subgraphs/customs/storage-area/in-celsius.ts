/** A range of temperatures of the graph; null if it is not known. */
export function inCelsius(min: number | null | undefined, max: number | null | undefined) {
  return typeof min === 'number' && typeof max === 'number' ? { min, max, unit: 'CELSIUS' as const } : null;
}
