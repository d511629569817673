import { defineFinding, params } from '../defineFinding';
import { offer } from '../quickFixes/offer';
import { otherHash } from './recordedHash';

/** Git changed nothing but the line endings of a text: the recorded SHA-256 is right and the copy is not. Seen in real files. */
export const lineEndingsChanged = defineFinding({
  code: 'line-endings-changed',
  severity: 'warning',
  origin: 'measured',
  params: params<{ file: string; now: 'LF' | 'CRLF' }>(),
  *checkProof(proof, context, draft) {
    const other = otherHash(proof, context);
    if (other?.lineEndings === undefined) return;
    yield draft(other.range, { file: other.path, now: other.lineEndings });
  },
  *fixes() {
    yield offer({
      kind: 'write-git-attributes',
      fr: 'Écrire dans .gitattributes que git conserve les fins de ligne des preuves',
      en: 'Write to .gitattributes that git keeps the line endings of the proofs',
      act: { kind: 'ask', ask: { for: 'git-attributes' } },
      preferred: true,
    });
  },
});
