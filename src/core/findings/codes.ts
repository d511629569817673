/** Every code a finding may have, by group. The names are a contract with users' settings and builds. */
export const findingGroups = {
  reading: [
    'yaml-syntax',
    'yaml-too-deep',
    'yaml-alias',
    'file-too-large',
    'encoding-unsupported',
    'merge-conflict',
    'duplicate-key',
    'unknown-key',
    'schema-invalid',
    'yaml-hash',
    'too-many-findings',
  ],
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
  files: [
    'file-not-found',
    'file-case-mismatch',
    'file-name-normalisation',
    'file-outside-dossier',
    'file-unreadable',
    'file-not-regular',
    'file-empty',
    'lfs-pointer',
    'file-changed',
    'line-endings-changed',
    'evidence-reused',
    'evidence-orphan',
  ],
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
  links: [
    'link-malformed',
    'link-insecure',
    'link-credentials',
    'link-unknown-host',
    'link-not-permanent',
    'test-name-missing',
    'test-number-invalid',
  ],
  authorities: [
    'cnda-stage-insufficient',
    'cnda-expected-date',
    'nil-mismatch',
    'product-mismatch',
    'version-mismatch',
    'prerequisite-missing',
  ],
  time: ['evidence-stale', 'evidence-expired', 'date-in-future'],
  privacy: ['personal-data-suspected', 'production-identity-domain', 'location-metadata'],
} as const;

export type FindingCode = (typeof findingGroups)[keyof typeof findingGroups][number];

export const findingCodes: readonly FindingCode[] = Object.values(findingGroups).flat();

export function isFindingCode(text: string): text is FindingCode {
  return (findingCodes as readonly string[]).includes(text);
}
