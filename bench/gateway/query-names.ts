export const queryNames = ['dashboard', 'heavy', 'tiny'] as const;
export type QueryName = (typeof queryNames)[number];
