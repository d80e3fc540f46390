import type { FormattedExecutionResult } from 'graphql';

/** Data that is JSON already, on its way through a server that would otherwise write it. */
export class WrittenData {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

/** Writes a result as JSON, its data as it stands where that is JSON already. */
export function stringifyResult({ data, ...rest }: FormattedExecutionResult): string {
  if (!(data instanceof WrittenData)) return JSON.stringify({ ...rest, ...(data === undefined ? {} : { data }) });
  const others = JSON.stringify(rest).slice(1, -1);
  return `{${others}${others ? ',' : ''}"data":${data.json}}`;
}
