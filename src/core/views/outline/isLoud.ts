import type { Finding } from '../../findings/model';

/** Whether a finding makes faulty what it stands on. */
export function isLoud({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'error' || severity === 'warning';
}
