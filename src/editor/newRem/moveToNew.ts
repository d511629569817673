import * as vscode from 'vscode';
import { correctionsPathOf } from '../../core/catalogue/corrections/correctionsPath';
import { catalogueFileName, catalogueFolder } from '../../core/dossier/catalogueFileName';
import { readDossier } from '../../core/dossier/readDossier';
import { baseName } from '../../core/evidence/names';
import type { CatalogueDifference } from '../../core/comparison/model';
import type { MigrationPlan } from '../../core/fixes/migration/model';
import { planDossier } from '../../core/fixes/migration/planDossier';
import type { TextEdit } from '../../core/text/textEdit';
import type { NodeArgument } from '../commandIds';
import { toVscodeEdit } from '../host/convert';
import { isThere } from '../host/writeWhole';
import { chooseTarget } from '../importCatalogue/chooseTarget';
import type { VirtualTexts } from '../importCatalogue/virtualTexts';
import type { OpenDossier, Session } from '../session/dossiers';
import { askQuestions } from './askQuestions';
import { chosenDossier, type FollowingDossier } from './chosenDossier';
import { chosenRem, type ChosenRem } from './chosenRem';
import { compare, showReport, type Comparison } from './comparison';
import { newRemWords } from './words';

/** Makes a dossier follow a new REM, after questions where something is only likely, in one edit that is reviewed first. */
export async function moveToNew(
  session: Session,
  texts: VirtualTexts,
  given: NodeArgument | vscode.Uri | undefined,
): Promise<void> {
  const following = await chosenDossier(session, given);
  const file = given instanceof vscode.Uri ? given : undefined;
  const rem = following && (await chosenRem(session, following.dossier, file));
  if (following !== undefined && rem !== undefined) await moveTo(session, texts, { following, rem });
}

export interface Moving {
  readonly following: FollowingDossier;
  readonly rem: ChosenRem;
}

export async function moveTo(
  session: Session,
  texts: VirtualTexts,
  { following, rem }: Moving,
): Promise<void> {
  const words = newRemWords[session.language];
  const { dossier, cataloguePath } = following;
  if (rem.path === cataloguePath) {
    void vscode.window.showInformationMessage(words.same(rem.name));
    return;
  }
  await session.dossiers.settled(dossier);
  const comparison = compare(following, rem);
  const plan = comparison && (await askQuestions(session, comparison.difference, chapterTexts(dossier)));
  const target = plan && (await targetOf(session, dossier, { rem, texts }));
  if (comparison === undefined || plan === undefined || target === undefined) return;
  const edit = await editOf(session, dossier, {
    plan,
    target,
    cataloguePath,
    difference: comparison.difference,
  });
  if (edit === undefined) {
    void vscode.window.showErrorMessage(words.cannotWrite);
    return;
  }
  const saved = await savedDocuments(edit);
  if (
    !(await vscode.workspace.applyEdit(edit, { isRefactoring: true })) ||
    !(await isFollowed(dossier, target))
  ) {
    void vscode.window.showInformationMessage(words.notApplied);
    return;
  }
  for (const document of saved) await document.save();
  const names = { before: baseName(cataloguePath), after: rem.name };
  void sayMoved(session, texts, { ...comparison, plan, names });
}

function chapterTexts(dossier: OpenDossier): ReadonlyMap<string, string> {
  const chapters = dossier.snapshot?.chapters ?? [];
  return new Map(chapters.map(({ path }) => [path, dossier.textOf(path) ?? '']));
}

/** Where the new catalogue will stand in the dossier: a file of its own, which replaces none without a question. */
interface Target {
  readonly path: string;
  /** To be written; undefined for one that stands there. */
  readonly text: string | undefined;
  readonly replaces: boolean;
}

async function targetOf(
  session: Session,
  dossier: OpenDossier,
  { rem, texts }: { readonly rem: ChosenRem; readonly texts: VirtualTexts },
): Promise<Target | undefined> {
  if (rem.path !== undefined) return { path: rem.path, text: undefined, replaces: false };
  if (rem.read === undefined) {
    const path = `${catalogueFolder}/${rem.name}`;
    return { path, text: rem.text, replaces: await isThere(dossier.uriOf(path)) };
  }
  const fileName = catalogueFileName(rem.read.fileName);
  const chosen = await chooseTarget(session, dossier.folder, rem.read, { fileName, texts });
  if (chosen === undefined) return undefined;
  const path = `${catalogueFolder}/${chosen.fileName}`;
  return { path, text: chosen.same ? undefined : rem.text, replaces: await isThere(chosen.uri) };
}

interface Change {
  readonly plan: MigrationPlan;
  readonly target: Target;
  readonly difference: CatalogueDifference;
  readonly cataloguePath: string;
}

/** All of it as one step that is shown before it is made. Undefined where `segur.yaml` can't take it. */
async function editOf(
  session: Session,
  dossier: OpenDossier,
  { plan, target, cataloguePath, difference }: Change,
): Promise<vscode.WorkspaceEdit | undefined> {
  const { label, labelDetail: description } = newRemWords[session.language];
  const reviewed = { needsConfirmation: true, label, description };
  const edit = new vscode.WorkspaceEdit();
  if (target.text !== undefined) {
    const contents = new TextEncoder().encode(target.text);
    edit.createFile(dossier.uriOf(target.path), { contents, overwrite: target.replaces }, reviewed);
  }
  const put = (path: string, edits: readonly TextEdit[]): void =>
    edit.set(
      dossier.uriOf(path),
      edits.map(
        (one) => [toVscodeEdit(one), reviewed] as [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata],
      ),
    );
  const own = dossier.snapshot?.dossier.path ?? '';
  const naming = planDossier(difference, dossier.textOf(own) ?? '', target.path);
  if (naming === undefined) return undefined;
  if (naming.edits.length > 0) put(own, naming.edits);
  for (const [path, edits] of plan.edits) put(path, edits);
  await carryCorrections(dossier, edit, { from: cataloguePath, to: target.path, reviewed });
  return edit;
}

/** The vendor's corrections go on beside the new catalogue; what no longer has a target is said there. */
async function carryCorrections(
  dossier: OpenDossier,
  edit: vscode.WorkspaceEdit,
  {
    from,
    to,
    reviewed,
  }: { readonly from: string; readonly to: string; readonly reviewed: vscode.WorkspaceEditEntryMetadata },
): Promise<void> {
  const [old, young] = [dossier.uriOf(correctionsPathOf(from)), dossier.uriOf(correctionsPathOf(to))];
  if (old.toString() === young.toString() || !(await isThere(old)) || (await isThere(young))) return;
  const text = (await vscode.workspace.openTextDocument(old)).getText();
  edit.createFile(young, { contents: new TextEncoder().encode(text) }, reviewed);
}

/** Those that hold no unsaved work: they are saved again. */
async function savedDocuments(edit: vscode.WorkspaceEdit): Promise<readonly vscode.TextDocument[]> {
  const documents = await Promise.all(
    edit
      .entries()
      .filter(([, edits]) => edits.length > 0)
      .map(([uri]) => vscode.workspace.openTextDocument(uri)),
  );
  return documents.filter(({ isDirty }) => !isDirty);
}

/** Whether the review was not discarded. */
async function isFollowed({ uri }: OpenDossier, { path }: Target): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  return readDossier('segur.yaml', document.getText()).dossier.catalogue?.value === path;
}

interface Done extends Comparison {
  readonly plan: MigrationPlan;
  readonly names: { readonly before: string; readonly after: string };
}

async function sayMoved(session: Session, texts: VirtualTexts, done: Done): Promise<void> {
  const words = newRemWords[session.language];
  const { plan, effect } = done;
  const sentence = words.moved({
    renamed: plan.renamed,
    unplaced: plan.unplaced.length,
    open: plan.questions.length,
    lookAgain: effect.counts['look-again'],
    untouched: plan.untouched,
  });
  const answer = await vscode.window.showInformationMessage(sentence, words.seeReport);
  if (answer === words.seeReport) await showReport(session, texts, done);
}
