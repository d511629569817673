import * as vscode from 'vscode';
import { shownSentence } from '../../core/privacy/shownSentence';
import { type Answer, answered, type Choice, type Place } from '../../core/views/questions/question';
import { askOne } from '../ask/askChoice';
import type { Step } from '../../core/views/questions/runSteps';
import type { VirtualTexts } from '../host/virtualTexts';
import type { Session } from '../session/dossiers';
import { type DossierDraft, type FileToWrite, isFull } from './draft';
import { filesToWrite } from './filesToWrite';
import { newDossierWords } from '../../core/views/newDossier/words';

type Decision =
  | { readonly kind: 'keep' | 'replace' | 'cancel' }
  | { readonly kind: 'compare'; readonly file: FileToWrite };

/** What to do with files that are there with other content; asks nothing where there are none. */
export function existingStep(session: Session, texts: VirtualTexts): Step<DossierDraft> {
  return {
    unnumbered: true,
    async ask(draft, place) {
      if (!isFull(draft)) throw new Error('a dossier without folder or catalogue');
      const files = (await filesToWrite(draft)).filter(({ existing }) => existing !== 'same');
      const others = files.filter(({ existing }) => existing === 'other');
      if (others.length === 0) return answered({ ...draft, files });
      const answer = await decide(session, texts, others, place);
      if (answer.kind !== 'answered') return answer;
      if (answer.value === 'cancel') return { kind: 'left' };
      const toWrite =
        answer.value === 'replace' ? files : files.filter(({ existing }) => existing === 'nothing');
      return answered({ ...draft, files: toWrite });
    },
  };
}

async function decide(
  session: Session,
  texts: VirtualTexts,
  others: readonly FileToWrite[],
  place: Place,
): Promise<Answer<'keep' | 'replace' | 'cancel'>> {
  const words = newDossierWords[session.language];
  const choices: readonly Choice<Decision>[] = [
    { kind: 'choice', value: { kind: 'keep' }, icon: 'shield', label: words.keep },
    { kind: 'choice', value: { kind: 'replace' }, icon: 'replace', label: words.replace },
    { kind: 'choice', value: { kind: 'cancel' }, icon: 'close', label: words.cancel },
    { kind: 'heading', label: words.compare },
    ...others.map(
      (file) =>
        ({ kind: 'choice', value: { kind: 'compare', file }, icon: 'diff', label: file.path }) as const,
    ),
  ];
  for (;;) {
    const answer = await askOne(place, { placeholder: words.existing(others.length), choices });
    if (answer.kind !== 'answered') return answer;
    if (answer.value.kind !== 'compare') return answered(answer.value.kind);
    const { file } = answer.value;
    const title = words.compareTitle(file.path);
    await vscode.commands.executeCommand(
      'vscode.diff',
      file.uri,
      texts.put(file.path, file.text),
      shownSentence(title),
    );
  }
}
