import * as vscode from 'vscode';
import { catalogueFolder, isCatalogueFileName } from '../../core/dossier/catalogueFileName';
import { askOne } from '../ask/askChoice';
import { askText } from '../ask/askText';
import { valid, type Validation, type Choice, type Place } from '../../core/views/questions/question';
import { shownSentence } from '../../core/privacy/shownSentence';
import { isThere, readIfThere } from '../host/writeWhole';
import type { Session } from '../session/dossiers';
import type { ReadRem } from './readRem';
import type { VirtualTexts } from '../host/virtualTexts';
import { importWords } from '../../core/views/importCatalogue/words';
import { notify } from '../host/notify';

/** Where a catalogue goes: to write, or already there as it is. */
export interface Target {
  readonly fileName: string;
  readonly uri: vscode.Uri;
  readonly same: boolean;
}

type Decision = 'compare' | 'replace' | 'other-name';

/** Finds the file for a catalogue; one that is there is never replaced without asking. Undefined when the user leaves. */
export async function chooseTarget(
  session: Session,
  folder: vscode.Uri,
  rem: Pick<ReadRem, 'text'>,
  options: { readonly fileName: string; readonly texts: VirtualTexts },
): Promise<Target | undefined> {
  const { fileName, texts } = options;
  const uri = vscode.Uri.joinPath(folder, catalogueFolder, fileName);
  const existing = await readIfThere(uri);
  if (existing === undefined) return { fileName, uri, same: false };
  if (new TextDecoder().decode(existing) === rem.text) return { fileName, uri, same: true };
  for (;;) {
    const decision = await decide(session, fileName);
    if (decision === undefined) return undefined;
    if (decision === 'replace') return { fileName, uri, same: false };
    if (decision === 'compare') await compare(session, uri, texts.put(fileName, rem.text));
    else {
      const other = await askName(session, folder, fileName);
      if (other !== undefined)
        return { fileName: other, uri: vscode.Uri.joinPath(folder, catalogueFolder, other), same: false };
    }
  }
}

function placeOf(title: string): Place {
  return { title, step: undefined, totalSteps: undefined, canGoBack: false };
}

async function decide(session: Session, fileName: string): Promise<Decision | undefined> {
  const words = importWords[session.language];
  const choices: readonly Choice<Decision>[] = [
    { kind: 'choice', value: 'compare', icon: 'diff', label: words.compare },
    { kind: 'choice', value: 'replace', icon: 'replace', label: words.replace },
    {
      kind: 'choice',
      value: 'other-name',
      icon: 'new-file',
      label: words.otherName,
      detail: words.keepDetail(fileName),
    },
  ];
  const answer = await askOne(placeOf(words.title), { placeholder: words.exists(fileName), choices });
  return answer.kind === 'answered' ? answer.value : undefined;
}

async function compare(session: Session, existing: vscode.Uri, imported: vscode.Uri): Promise<void> {
  const title = importWords[session.language].compareTitle(vscode.workspace.asRelativePath(existing));
  await vscode.commands.executeCommand('vscode.diff', existing, imported, shownSentence(title), {
    preview: true,
  });
}

async function askName(session: Session, folder: vscode.Uri, fileName: string): Promise<string | undefined> {
  const words = importWords[session.language];
  const validate = (name: string): Validation =>
    isCatalogueFileName(name) ? valid : { kind: 'invalid', why: words.nameWrong };
  let value = fileName.replace(/\.rem\.yaml$/, '-2.rem.yaml');
  for (;;) {
    const question = { prompt: words.namePrompt, placeholder: fileName, value, validate };
    const answer = await askText(placeOf(words.title), question);
    if (answer.kind !== 'answered') return undefined;
    value = answer.value;
    if (!(await isThere(vscode.Uri.joinPath(folder, catalogueFolder, value)))) return value;
    void notify.warning(words.nameTaken);
  }
}
