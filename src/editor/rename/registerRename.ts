import * as vscode from 'vscode';
import type { NotRenamed, Renaming } from '../../core/views/rename/model';
import { shownSentence } from '../../core/privacy/shownSentence';
import { shownText } from '../../core/privacy/shownText';
import { foldedName } from '../../core/text/names';
import { applyEdits, type FileEdits } from '../../core/text/textEdit';
import type { KnownTexts } from '../../core/views/mentions/knownTexts';
import { fromVscodePosition, toVscodeRange } from '../host/convert';
import { dossierFiles } from '../host/dossierFiles';
import { isThere } from '../host/writeWhole';
import { pathIn } from '../host/paths';
import { lazy } from '../lazy';
import { editOfAct, type ActStep, type Move } from '../session/act';
import { documentTexts, dossierTexts, type DocumentTexts } from '../session/documentTexts';
import type { Session } from '../session/dossiers';

/** Renames a cited file with all that cites it, a profile, or an id that a new REM changed: one edit, one undo. */
export function registerRename(session: Session): vscode.Disposable {
  return vscode.languages.registerRenameProvider(dossierFiles, {
    async prepareRename(document, position) {
      const { renamePlace } = await lazy.mentions();
      const { known, path } = await documentTexts(session, document);
      const place = renamePlace(known, path, fromVscodePosition(position));
      if (place.kind === 'refused') throw await refusal(session, place);
      return { range: toVscodeRange(place.range), placeholder: place.text };
    },
    async provideRenameEdits(document, position, newName, token) {
      const { planRename } = await lazy.mentions();
      const before = await documentTexts(session, document);
      if (before.dossier !== undefined) await session.dossiers.settled(before.dossier);
      const texts = await documentTexts(session, document);
      if (token.isCancellationRequested) return undefined;
      const request = { position: fromVscodePosition(position), newName };
      const answer = planRename(texts.known, texts.path, request);
      if (answer.kind === 'refused') throw await refusal(session, answer);
      return editFor(session, texts, answer);
    },
  });
}

/** VS Code shows the message of what is thrown beside the name. */
async function refusal({ language }: Session, { why, name }: NotRenamed): Promise<Error> {
  const { renameWords } = await lazy.mentions();
  return new Error(shownSentence(renameWords[language][why](shownText(name))));
}

/** Texts are saved, and saved again after an undo, where they were: the disk never cites what is not there. */
async function editFor(
  session: Session,
  texts: DocumentTexts,
  { edits, moves }: Renaming,
): Promise<vscode.WorkspaceEdit> {
  const act: ActStep[] = textSteps(edits, texts.known, texts.uriOf);
  for (const { from, to } of moves) {
    const move = { from: texts.uriOf(from), to: texts.uriOf(to) };
    if (foldedName(from) !== foldedName(to) && (await isThere(move.to)))
      throw await refusal(session, { why: 'file-exists', name: to });
    for (const step of await stepsOfOthers(session, texts, move)) act.push(step);
    act.push({ kind: 'move', ...move });
  }
  await session.acts.expect(act);
  return editOfAct(act);
}

/** A folder inside a dossier may hold another one, which both cite. */
async function stepsOfOthers(
  session: Session,
  texts: DocumentTexts,
  move: Move,
): Promise<readonly ActStep[]> {
  const { citationEdits } = await lazy.mentions();
  const steps: ActStep[] = [];
  for (const dossier of session.dossiers.all) {
    if (dossier === texts.dossier) continue;
    const [from, to] = [pathIn(dossier.folder, move.from), pathIn(dossier.folder, move.to)];
    const known = from === undefined || to === undefined ? undefined : await dossierTexts(dossier);
    if (from === undefined || to === undefined || known === undefined) continue;
    const own = textSteps(citationEdits(known, from, to), known, (path) => dossier.uriOf(path));
    for (const step of own) steps.push(step);
  }
  return steps;
}

function textSteps(edits: FileEdits, known: KnownTexts, uriOf: (path: string) => vscode.Uri): ActStep[] {
  return [...edits].flatMap(([path, some]): ActStep[] => {
    const before = known.textOf(path);
    if (before === undefined || some.length === 0) return [];
    return [{ kind: 'text', uri: uriOf(path), before, after: applyEdits(before, some) }];
  });
}
