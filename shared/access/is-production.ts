/** Whether NODE_ENV says production, in any of its usual spellings. */
export function isProduction(): boolean {
  return /^prod(uction)?$/i.test(process.env['NODE_ENV']?.trim() ?? '');
}
