import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/commonFixes';
import { offer } from '../quickFixes/offer';
import { otherHash } from './recordedHash';

/** The file holds something: zero bytes are what an interrupted export or copy leaves. Ours. */
export const fileEmpty = defineFinding({
  code: 'file-empty',
  severity: 'error',
  origin: 'ours',
  params: params<{ file: string }>(),
  *checkBrokenFile({ cited, inspection }, _context, draft) {
    if (inspection.problems.some(({ code }) => code === 'file-empty'))
      yield draft(cited.range, { file: cited.value });
  },
  fixes: otherFile,
});

/** The file itself is there, not the few lines that git LFS keeps in its place until it is fetched. Ours. */
export const lfsPointer = defineFinding({
  code: 'lfs-pointer',
  severity: 'error',
  origin: 'ours',
  params: params<{ file: string }>(),
  *checkBrokenFile({ cited, inspection }, _context, draft) {
    if (inspection.problems.some(({ code }) => code === 'lfs-pointer'))
      yield draft(cited.range, { file: cited.value });
  },
  fixes: otherFile,
});

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
      fr: 'Conserver les fins de ligne des preuves dans git (.gitattributes)',
      en: 'Make git keep the line endings of the proofs (.gitattributes)',
      act: { kind: 'ask', ask: { for: 'git-attributes' } },
      preferred: true,
    });
  },
});
