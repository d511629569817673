import type { Finding } from '../../findings/model';

/** Whether a finding speaks against what it stands on: a format that is not accepted does, however severe it is. */
export function isLoud({ code, severity }: Pick<Finding, 'code' | 'severity'>): boolean {
  return severity !== 'information' || code === 'format-not-accepted';
}
