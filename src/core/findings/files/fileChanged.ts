import { setScalar } from '../../yaml/edit/setScalar';
import { defineFinding, params } from '../defineFinding';
import { edit } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import { otherFile } from '../quickFixes/commonFixes';
import { otherHash } from './recordedHash';

/** The file is still the one whose SHA-256 was written down: what was reviewed is what is deposited. Ours. */
export const fileChanged = defineFinding({
  code: 'file-changed',
  severity: 'error',
  origin: 'ours',
  /** `sha256` is the file's own. */
  params: params<{ file: string; sha256: string }>(),
  *checkProof(proof, context, draft) {
    const other = otherHash(proof, context);
    if (other === undefined || other.lineEndings !== undefined) return;
    yield draft(other.range, { file: other.path, sha256: other.sha256 });
  },
  *fixes(context, { sha256 }) {
    yield offer({
      kind: 'update-sha256',
      fr: 'Le changement est voulu : mettre l’empreinte à jour',
      en: 'The change is intended: update the hash',
      act: edit(context, setScalar(context.text, context.finding.range, sha256)),
    });
    yield* otherFile(context);
  },
});
