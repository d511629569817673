import { setScalar } from '../../yaml/edit/setScalar';
import { defineFinding, params } from '../defineFinding';
import { setProofKey } from '../../editing/changeProof';
import { folderOf, pathFrom } from '../../text/names';
import { SourceText } from '../../yaml/edit/sourceText';
import { edit, type FixContext, proofPlace } from '../quickFixes/context';
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
    const renamed = whereRecorded(context);
    const place = proofPlace(context);
    if (renamed !== undefined && place !== undefined && context.proof?.proof.target.kind === 'file') {
      yield offer({
        kind: 'use-renamed-file',
        fr: `Le contenu enregistré est maintenant dans « ${renamed} » : le citer`,
        en: `The recorded content is now in “${renamed}”: cite it`,
        act: edit(context, setProofKey(context.text, place, 'file', renamed)),
        preferred: true,
      });
    }
    yield offer({
      kind: 'update-sha256',
      fr: 'Le changement est voulu : mettre l’empreinte à jour',
      en: 'The change is intended: update the hash',
      act: edit(context, setScalar(context.text, context.finding.range, sha256)),
    });
    yield* otherFile(context);
  },
});

/**
 * The one cited file that has the hash written here, as a citation writes its path: files that were renamed in a row have
 * changed places. Undefined where none has it or several have.
 */
function whereRecorded({ text, finding, snapshot }: FixContext): string | undefined {
  const recorded = new SourceText(text).slice(finding.range).replaceAll(/['"]/gu, '').toLowerCase();
  const paths = new Set<string>();
  for (const state of snapshot.evidence.states.values()) {
    if (state.kind === 'present' && state.inspection.sha256 === recorded) paths.add(state.path);
  }
  const [only, ...others] = paths;
  return only === undefined || others.length > 0 ? undefined : pathFrom(folderOf(finding.file), only);
}
