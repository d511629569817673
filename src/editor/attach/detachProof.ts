import { removeProof } from '../../core/editing/removeProof';
import { askOne } from '../ask/askChoice';
import type { Choice } from '../../core/views/questions/question';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { OpenDossier, Session } from '../session/dossiers';
import { dossierNamed } from '../session/dossierNamed';
import { changeText } from '../session/changeText';
import { proofAt, type WrittenProof } from '../../core/views/attach/proofAt';
import { fileCitedOnlyBy } from '../../core/views/attach/usesOf';
import { attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';

/** Takes a proof out of its list. What becomes of a file that nothing else cites is asked first: by default it stays. */
export async function detachProof(session: Session, argument: NodeArgument): Promise<void> {
  const dossier = dossierNamed(session, argument);
  const snapshot = dossier?.snapshot;
  const written =
    snapshot === undefined || argument.proof === undefined ? undefined : proofAt(snapshot, argument.proof);
  const words = attachWords[session.language];
  if (dossier === undefined || snapshot === undefined || written === undefined) {
    void notify.information(words.noLongerThere);
    return;
  }
  const alone = fileCitedOnlyBy(snapshot, written);
  const fate = alone === undefined ? 'keep' : await askFate(session, alone);
  if (fate === undefined) return;
  await remove(session, dossier, written, fate === 'delete' ? alone : undefined);
}

async function remove(
  session: Session,
  dossier: OpenDossier,
  { file, placed, index }: WrittenProof,
  deleted: string | undefined,
): Promise<void> {
  const { id } = placed.entry;
  const outcome = await changeText(session, {
    uri: dossier.uriOf(file.path),
    edits: (text) => removeProof(text, id.value, index),
    ...(deleted === undefined ? {} : { deleted: dossier.uriOf(deleted) }),
  });
  const words = attachWords[session.language];
  if (outcome !== 'done') void notify.warning(words.cannotWrite(id.value, file.path));
}

async function askFate(session: Session, file: string): Promise<'keep' | 'delete' | undefined> {
  const words = attachWords[session.language];
  const choices: readonly Choice<'keep' | 'delete'>[] = [
    { kind: 'choice', value: 'keep', label: words.detachKeep, detail: words.detachKeepDetail, chosen: true },
    { kind: 'choice', value: 'delete', label: words.detachTrash(file), detail: words.detachTrashDetail },
  ];
  const place = { title: words.detach(file), step: undefined, totalSteps: undefined, canGoBack: false };
  const answer = await askOne(place, { placeholder: words.detach(file), choices });
  return answer.kind === 'answered' ? answer.value : undefined;
}
