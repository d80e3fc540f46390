/** The databases that a bench can run on. */
export const benchDatabases = ['sqlite', 'mysql'] as const;
export type BenchDatabase = (typeof benchDatabases)[number];
