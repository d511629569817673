import * as vscode from 'vscode';
import {
  correctionsWithAnswer,
  settleLookAlike,
  type LookAlikeAnswer,
} from '../../core/editing/corrections/settleLookAlike';
import { shownExcerpt } from '../../core/privacy/shownExcerpt';
import { correctionsPathIn } from '../../core/views/corrections/correctionTarget';
import {
  lookAlikeQuestions,
  openLookAlikes,
  type LookAlikeQuestion,
} from '../../core/views/lookAlikes/lookAlikeQuestions';
import { lookAlikeWords, type LookAlikeWords } from '../../core/views/lookAlikes/words';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { askOne } from '../ask/askChoice';
import { readyDossier, type ReadyDossier } from '../attach/attachTarget';
import { notify } from '../host/notify';
import { isThere } from '../host/writeWhole';
import type { Session } from '../session/dossiers';
import { writeCorrection } from './writeCorrection';

/** Statements are compared by their first words. UTF-16 units. */
const longestStatement = 200;

/**
 * Asks of each two ids that look alike whether they are the same requirement, and writes the answer beside the catalogue,
 * each a step of its own to undo. Where all are answered, asks which answer is to change.
 */
export async function settleLookAlikes(session: Session, argument: NodeArgument | undefined): Promise<void> {
  const words = lookAlikeWords[session.language];
  const ready = await readyDossier(session, argument);
  const path = ready === undefined ? undefined : correctionsPathIn(ready.snapshot);
  if (ready === undefined || path === undefined) return;
  const questions = await questionsOf(ready, path);
  if (questions.length === 0) {
    void notify.information(words.none);
    return;
  }
  const open = openLookAlikes(questions);
  const [first, ...others] = open.length > 0 ? open : await askWhich(questions, words);
  if (first === undefined) return;
  let written = 0;
  for (const [order, question] of [first, ...others].entries()) {
    const answer = await askAbout(question, { order, count: 1 + others.length }, words);
    if (answer === undefined) break;
    if (answer === 'later') continue;
    const isWritten = await writeCorrection(session, {
      dossier: ready.dossier,
      path,
      name: question.one.id,
      newText: correctionsWithAnswer(answer),
      edits: (text) => settleLookAlike(text, answer),
    });
    if (!isWritten) break;
    written++;
  }
  if (written === 0) return;
  // In front, where Ctrl+Z takes the answers back.
  await vscode.window.showTextDocument(ready.dossier.uriOf(path), { preview: false });
  notify.briefly(words.settled(written, path), 5000);
}

async function questionsOf(
  { snapshot, dossier }: ReadyDossier,
  path: string,
): Promise<readonly LookAlikeQuestion[]> {
  if (snapshot.catalogue.kind !== 'loaded') return [];
  const { catalogue, corrections } = snapshot.catalogue;
  const uri = dossier.uriOf(path);
  const text = (await isThere(uri)) ? (await vscode.workspace.openTextDocument(uri)).getText() : undefined;
  return lookAlikeQuestions(corrections?.imported ?? catalogue, text);
}

async function askAbout(
  { one, known }: LookAlikeQuestion,
  { order, count }: { readonly order: number; readonly count: number },
  words: LookAlikeWords,
): Promise<LookAlikeAnswer | 'later' | undefined> {
  const answer = await askOne<LookAlikeAnswer | 'later'>(
    { title: words.title(one.id, known.id), step: order + 1, totalSteps: count, canGoBack: false },
    {
      placeholder: words.question,
      choices: [
        ...[[known, one] as const, [one, known] as const].map(([kept, other]) => ({
          ...{ kind: 'choice' as const, label: words.same(kept.id) },
          value: { kind: 'same' as const, kept: kept.id, other: other.id },
          detail: shownExcerpt(kept.statement, longestStatement),
        })),
        {
          ...{ kind: 'choice', label: words.different, detail: words.differentDetail },
          value: { kind: 'different', ids: [known.id, one.id] },
        },
        ...(count === 1
          ? []
          : [
              {
                kind: 'choice' as const,
                label: words.later,
                detail: words.laterDetail,
                value: 'later' as const,
              },
            ]),
      ],
    },
  );
  return answer.kind === 'answered' ? answer.value : undefined;
}

/** Those that were answered, to change one. */
async function askWhich(
  questions: readonly LookAlikeQuestion[],
  words: LookAlikeWords,
): Promise<readonly LookAlikeQuestion[]> {
  const answer = await askOne<LookAlikeQuestion>(
    { title: words.question, step: undefined, totalSteps: undefined, canGoBack: false },
    {
      placeholder: words.whichPair,
      choices: questions.map((question) => ({
        kind: 'choice',
        label: words.title(question.one.id, question.known.id),
        description: answerText(question, words),
        value: question,
      })),
    },
  );
  return answer.kind === 'answered' ? [answer.value] : [];
}

function answerText({ answer }: LookAlikeQuestion, { answers }: LookAlikeWords): string {
  if (answer === undefined) return answers.open;
  return answer.kind === 'same' ? answers.same(answer.kept) : answers.different;
}
