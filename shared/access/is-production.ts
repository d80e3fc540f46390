/** Whether this process runs in production, as NODE_ENV says it in any of its usual spellings. */
export function isProduction(): boolean {
  return /^prod(uction)?$/i.test(process.env['NODE_ENV']?.trim() ?? '');
}
