/** Whether two versions are one: `3.2`, `v3.2` and `3.2.0` are. Ours: the agency does not say how a version is written. */
export function sameVersion(a: string, b: string): boolean {
  return plainVersion(a) === plainVersion(b);
}

function plainVersion(version: string): string {
  return version
    .trim()
    .toLowerCase()
    .replace(/^v(?:ersion)?[ .]*(?=\d)/u, '')
    .replace(/(?:\.0+)+$/u, '');
}
