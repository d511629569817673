import type { FindingDefinition } from './defineFinding';
import type { AnyFamily } from './family';

/** How severe a finding is unless the user chooses otherwise, and who says that it is a fault. */
export type FindingDefaults = Pick<FindingDefinition<string, never>, 'severity' | 'origin'>;

/** The defaults of each code of a family. */
export function defaultsOf<OneFamily extends AnyFamily>(
  family: OneFamily,
): Readonly<Record<OneFamily['findings'][number]['code'], FindingDefaults>> {
  const entries = family.findings.map(({ code, severity, origin }) => [code, { severity, origin }] as const);
  // Object.fromEntries forgets which keys there are.
  return Object.fromEntries(entries) as Record<OneFamily['findings'][number]['code'], FindingDefaults>;
}
