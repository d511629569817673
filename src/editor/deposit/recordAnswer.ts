import { setAnswer, type NewRemark } from '../../core/editing/deposit/setAnswer';
import { parisDay } from '../../core/findings/parisTime';
import { valid } from '../../core/views/questions/question';
import { depositPathOf } from '../../core/views/deposit/depositPathOf';
import { depositWords } from '../../core/views/deposit/words';
import { namedIn } from '../../core/views/deposit/namedIn';
import { askMany } from '../ask/askChoice';
import { askText } from '../ask/askText';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { notify } from '../host/notify';
import type { Session } from '../session/dossiers';
import { chosenChapter, type ChosenChapter } from './chosenChapter';
import { writeDeposit } from './writeDeposit';

/** "Enregistrer un retour de l'ANS": the message becomes remarks of the last submission. */
export async function recordAnswer(session: Session, argument: NodeArgument | undefined): Promise<void> {
  const words = depositWords[session.language];
  const chosen = await submittedChapter(session, argument, words.answerTitle);
  if (chosen === undefined) return;
  const place = { title: words.answerTitle, step: undefined, totalSteps: undefined, canGoBack: false };
  const message = await askText(place, {
    prompt: words.message,
    placeholder: words.messagePlaceholder,
    value: '',
    validate: (text) => (text === '' ? { kind: 'invalid', why: words.messageRequired } : valid),
  });
  if (message.kind !== 'answered') return;
  const named = new Set(namedIn(message.value, chosen.status.chapter));
  const choices = chosen.status.chapter.requirements.flatMap((requirement) =>
    (chosen.snapshot.coverage.get(requirement)?.expected ?? []).map(({ name, expectedProof }) => ({
      kind: 'choice' as const,
      value: name,
      label: name,
      description: expectedProof.text.slice(0, 80),
      chosen: named.has(name),
    })),
  );
  const proofs = await askMany(place, { placeholder: words.whichProofs, choices });
  if (proofs.kind !== 'answered') return;
  const remarks: readonly NewRemark[] =
    proofs.value.length === 0
      ? [{ for: undefined, text: message.value }]
      : proofs.value.map((name) => ({ for: name, text: message.value }));
  if (await answered(session, chosen, { status: 'a-modifier', remarks }))
    void notify.information(words.recorded(chosen.status.chapter.name, remarks.length));
  else void notify.warning(words.cannotWrite(depositPathOf(chosen.status, chosen.snapshot)));
}

/** "Chapitre validé": closes a chapter. */
export async function validateChapter(session: Session, argument: NodeArgument | undefined): Promise<void> {
  const words = depositWords[session.language];
  const chosen = await submittedChapter(session, argument, words.validateTitle);
  if (chosen === undefined) return;
  if (await answered(session, chosen, { status: 'valide', remarks: [] }))
    void notify.information(words.validated(chosen.status.chapter.name));
  else void notify.warning(words.cannotWrite(depositPathOf(chosen.status, chosen.snapshot)));
}

async function submittedChapter(
  session: Session,
  argument: NodeArgument | undefined,
  title: string,
): Promise<ChosenChapter | undefined> {
  const chosen = await chosenChapter(session, argument, title);
  if (chosen === undefined || chosen.status.record?.last !== undefined) return chosen;
  void notify.warning(depositWords[session.language].noSubmission(chosen.status.chapter.name));
  return undefined;
}

function answered(
  session: Session,
  { dossier, snapshot, status, catalogue }: ChosenChapter,
  answer: { readonly status: 'a-modifier' | 'valide'; readonly remarks: readonly NewRemark[] },
): Promise<boolean> {
  const on = parisDay(Date.now());
  return writeDeposit(session, {
    uri: dossier.uriOf(depositPathOf(status, snapshot)),
    newText: undefined,
    edits: (text) => setAnswer(text, { on, ...answer }, catalogue),
  });
}
