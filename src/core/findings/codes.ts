import { authoritiesFindings } from './authorities/authoritiesFindings';
import type { AnyFamily } from './family';
import { fileFindings } from './files/fileFindings';
import { linkFindings } from './links/linkFindings';
import { privacyFindings } from './privacy/privacyFindings';
import { readingFindings } from './reading/readingFindings';
import { timeFindings } from './time/timeFindings';

/** Every code a finding may have, by group. The names are a contract with users' settings and builds. */
export const findingGroups = {
  reading: codesOf(readingFindings),
  dossier: [
    'catalogue-not-found',
    'unknown-profile',
    'identifier-suspicious',
    'milestone-near',
    'milestone-passed',
  ],
  coverage: [
    'proof-missing',
    'unknown-requirement',
    'unknown-expected-proof',
    'out-of-scope',
    'unjustified-not-applicable',
    'proof-on-not-applicable',
    'duplicate-proof',
  ],
  files: codesOf(fileFindings),
  form: [
    'extension-mismatch',
    'format-not-accepted',
    'file-corrupt',
    'pdf-encrypted',
    'pdf-without-text',
    'pdfa-missing',
    'signature-missing',
    'image-too-small',
    'xml-malformed',
    'doctype-refused',
    'hl7-malformed',
    'xdm-incomplete',
    'archive-unsafe',
    'too-few-files',
  ],
  links: codesOf(linkFindings),
  authorities: codesOf(authoritiesFindings),
  time: codesOf(timeFindings),
  privacy: codesOf(privacyFindings),
} as const;

export type FindingCode = (typeof findingGroups)[keyof typeof findingGroups][number];

export const findingCodes: readonly FindingCode[] = Object.values(findingGroups).flat();

export function isFindingCode(text: string): text is FindingCode {
  return (findingCodes as readonly string[]).includes(text);
}

function codesOf<OneFamily extends AnyFamily>({
  findings,
}: OneFamily): readonly OneFamily['findings'][number]['code'][] {
  return findings.map(({ code }) => code);
}
