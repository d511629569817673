import { severitySetting } from '../host/settings';
import { addIgnore, addIgnoreToDossier } from '../../core/editing/addIgnore';
import type { IgnorePlace } from '../../core/findings/quickFixes/quickFix';
import type { TextEdit } from '../../core/text/textEdit';
import { askText } from '../ask/askText';
import type { OpenDossier, Session } from '../session/dossiers';
import { changeText } from '../session/changeText';
import { validatorsFor } from '../../core/views/attach/validators';
import { attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';

/** Asks why a finding is set aside and writes the reason where rules look for it. */
export async function askIgnoreReason(
  session: Session,
  dossier: OpenDossier,
  { code, place }: { readonly code: string; readonly place: IgnorePlace },
): Promise<void> {
  const { snapshot } = dossier;
  if (snapshot === undefined) return;
  const words = attachWords[session.language];
  const answer = await askText(
    { title: words.ignore(code), step: undefined, totalSteps: undefined, canGoBack: false },
    {
      prompt: words.ignorePrompt,
      placeholder: '',
      value: '',
      validate: validatorsFor(snapshot, session.language, severitySetting()).reason,
    },
  );
  if (answer.kind !== 'answered') return;
  const uri = dossier.uriOf(place.file);
  const outcome = await changeText(session, {
    uri,
    edits: (text) => editsAt(text, place, { code, reason: answer.value }),
  });
  const what = place.kind === 'dossier' ? code : place.requirementId;
  if (outcome !== 'done') void notify.warning(words.cannotWrite(what, place.file));
}

function editsAt(
  text: string,
  place: IgnorePlace,
  ignored: { readonly code: string; readonly reason: string },
): readonly TextEdit[] | undefined {
  if (place.kind === 'dossier') return addIgnoreToDossier(text, ignored);
  const { requirementId } = place;
  return addIgnore(text, { requirementId, index: place.kind === 'proof' ? place.index : undefined }, ignored);
}
