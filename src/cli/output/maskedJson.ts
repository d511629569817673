import { maskPersonalData } from '../../core/evidence/privacy/maskPersonalData';

const shortest = 15;

/**
 * A result for machines, in which nothing that may be a patient's number stands, names of files included: it goes to logs of
 * build servers.
 */
export function maskedJson(result: unknown): string {
  const masked = (_: string, value: unknown): unknown =>
    typeof value === 'string' && value.length >= shortest ? maskPersonalData(value) : value;
  return `${JSON.stringify(result, masked, 2)}\n`;
}
