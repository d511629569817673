/** Whether two versions are one: `3.2`, `v3.2` and `3.2.0` are. Ours: the agency does not say how a version is written. */
export function sameVersion(a: string, b: string): boolean {
  return a === b || plainVersion(a) === plainVersion(b);
}

function plainVersion(version: string): string {
  const parts = version
    .trim()
    .toLowerCase()
    .replace(/^v(?:ersion)?[ .]*(?=\d)/u, '')
    .split('.');
  while (parts.length > 1 && /^0+$/u.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join('.');
}
