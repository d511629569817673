import type { Requirement } from '../model';

/** Whether anything of a requirement is not as it was imported. */
export function isCorrected({ correction, scenarios }: Requirement): boolean {
  return (
    correction !== undefined ||
    scenarios.some(
      (scenario) =>
        scenario.correction !== undefined ||
        scenario.expectedProofs.some((expected) => expected.correction !== undefined),
    )
  );
}
