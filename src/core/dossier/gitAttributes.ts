/**
 * Keeps git from changing line ends: sums are of bytes. Later lines win, so chapter files, which are ours, come last. The
 * submissions that two branches add to a deposit file are all kept.
 */
const lines = ['preuves/** -text', '*.preuves.yaml text', '*.depot.yaml text merge=union'] as const;

const reason =
  '# Les empreintes (sha256) portent sur les octets : git ne doit pas changer les fins de ligne des preuves.';

export const gitAttributesName = '.gitattributes';

/** The text of `.gitattributes` beside a dossier; all that is there stays, what is missing comes at its end. */
export function gitAttributes(existing: string | undefined): string {
  return `${existing ?? ''}${missingAttributes(existing)}`;
}

/** What comes at the end of the text that is there; '' where nothing is missing. */
export function missingAttributes(existing: string | undefined): string {
  const known = new Set(existing?.split(/\r\n|\n|\r/).map((line) => line.trim().replace(/\s+/g, ' ')));
  const missing = lines.filter((line) => !known.has(line));
  if (missing.length === 0) return '';
  const lineEnd = existing?.includes('\r\n') === true ? '\r\n' : '\n';
  const before = existing === undefined || existing === '' || /[\r\n]$/.test(existing) ? '' : lineEnd;
  return `${before}${[reason, ...missing].join(lineEnd)}${lineEnd}`;
}
