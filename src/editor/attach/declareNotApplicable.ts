import { newChapterFile } from '../../core/editing/newChapterFile';
import { setNotApplicable } from '../../core/editing/setNotApplicable';
import { givesReason } from '../../core/text/givesReason';
import { askText } from '../ask/askText';
import { valid } from '../../core/views/questions/question';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { Session } from '../session/dossiers';
import { readyDossier } from './attachTarget';
import { changeText } from '../session/changeText';
import { chapterPlace } from '../../core/attach/chapterPlace';
import { requirementAtCursor } from './requirementAtCursor';
import { showEntry } from './showEntry';
import { attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';

/** Asks why a requirement does not apply and writes it: without a reason nothing is written. */
export async function declareNotApplicable(
  session: Session,
  argument: NodeArgument | undefined,
): Promise<void> {
  const ready = await readyDossier(session, argument);
  const id = ready === undefined ? undefined : (argument?.requirement ?? requirementAtCursor(ready));
  const coverage = [...(ready?.snapshot.coverage.values() ?? [])].find((one) => one.requirement.id === id);
  if (ready === undefined || coverage === undefined) return;
  const words = attachWords[session.language];
  const { requirement } = coverage;
  const hasProofs = coverage.expected.some(({ proofs }) => proofs.length > 0);
  const answer = await askText(
    { title: words.notApplicable(requirement.id), step: undefined, totalSteps: undefined, canGoBack: false },
    {
      prompt: words.notApplicablePrompt,
      placeholder: '',
      value: coverage.entries[0]?.placed.entry.notApplicable?.value ?? '',
      validate: (text) => {
        if (!givesReason(text)) return { kind: 'invalid', why: words.reasonRequired };
        return hasProofs ? { kind: 'doubtful', why: words.notApplicableWithProofs } : valid;
      },
    },
  );
  if (answer.kind !== 'answered') return;
  const place = chapterPlace({ ...ready, coverage });
  const uri = ready.dossier.uriOf(place.path);
  const order = ready.catalogue.chapters.flatMap(({ requirements }) => requirements.map((one) => one.id));
  const written = coverage.entries[0]?.placed.entry.id.value ?? requirement.id;
  const outcome = await changeText(session, {
    uri,
    newText: place.isNew ? newChapterFile(requirement.chapter) : undefined,
    edits: (text) => setNotApplicable(text, written, answer.value, order),
  });
  if (outcome !== 'done') void notify.warning(words.cannotWrite(requirement.id, place.path));
  await showEntry(uri, written);
}
