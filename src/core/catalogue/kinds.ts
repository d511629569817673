/** What an expected proof may be, as `kinds` in a catalogue names it. Source: the prose of real catalogues, classed by us. */
export const proofKinds = [
  'demonstration',
  'screenshot',
  'video',
  'document',
  'log',
  'mail-source',
  'configuration',
  'certificate',
  'gazelle-link',
  'cnda',
  'psc-habilitation',
  'attestation',
  'msante-test',
  'pentest-form',
  'pdfa-document',
  'data-file',
  'xdm-archive',
  'cda-document',
  'hl7-message',
  'scan',
  'other',
] as const;

export type ProofKind = (typeof proofKinds)[number];

const known: ReadonlySet<string> = new Set(proofKinds);

/** Whether a text is the key of a kind, exactly as written in a catalogue. */
export function isProofKind(text: string): text is ProofKind {
  return known.has(text);
}
