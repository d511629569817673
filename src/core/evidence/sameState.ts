import type { EvidenceState } from './model';

/** Whether two looks at a cited file found the same. */
export function sameState(a: EvidenceState, b: EvidenceState): boolean {
  if (a.kind === 'present' && b.kind === 'present') {
    return a.path === b.path && a.nameDiffers === b.nameDiffers && a.inspection === b.inspection;
  }
  return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);
}
