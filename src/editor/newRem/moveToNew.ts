import * as vscode from 'vscode';
import { correctionsPathOf } from '../../core/catalogue/corrections/correctionsPath';
import { catalogueFileName, catalogueFolder } from '../../core/dossier/catalogueFileName';
import { readDossier } from '../../core/dossier/readDossier';
import { baseName } from '../../core/text/names';
import type { CatalogueDifference } from '../../core/migration/comparison/model';
import type { MigrationPlan } from '../../core/migration/plan/model';
import { planCorrections } from '../../core/migration/plan/planCorrections';
import { planDossier, type DossierPlan } from '../../core/migration/plan/planDossier';
import { withReviews } from '../../core/migration/plan/withReviews';
import { oneEdit } from '../../core/text/oneEdit';
import { applyEdits, type FileEdits, type TextEdit } from '../../core/text/textEdit';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { isThere } from '../host/writeWhole';
import { nameOfFile } from '../host/paths';
import { chooseTarget } from '../importCatalogue/chooseTarget';
import type { VirtualTexts } from '../host/virtualTexts';
import type { Act, ActStep } from '../session/act';
import type { OpenDossier, Session } from '../session/dossiers';
import { askQuestions } from './askQuestions';
import { chosenDossier, type FollowingDossier } from './chosenDossier';
import { chosenRem, type ChosenRem } from './chosenRem';
import { compare, showReport, type Comparison } from './comparison';
import { closeReview, review } from './review';
import { newRemWords } from '../../core/views/newRem/words';
import { notify } from '../host/notify';

/** Makes a dossier follow a new REM, after questions where something is only likely, in one edit that is reviewed first. */
export async function moveToNew(
  session: Session,
  texts: VirtualTexts,
  argument: NodeArgument | vscode.Uri | undefined,
): Promise<void> {
  const title = newRemWords[session.language].moveTitle;
  const following = await chosenDossier(session, argument, title);
  if (following === undefined) return;
  const followed = following.dossier.uriOf(following.cataloguePath).toString();
  // Called on the catalogue that the dossier follows, it is another that is asked for.
  const file = argument instanceof vscode.Uri && argument.toString() !== followed ? argument : undefined;
  const rem = await chosenRem(session, following.dossier, file, title);
  if (rem !== undefined) await moveTo(session, texts, { following, rem });
}

export interface MoveRequest {
  readonly following: FollowingDossier;
  readonly rem: ChosenRem;
}

export async function moveTo(
  session: Session,
  texts: VirtualTexts,
  { following, rem }: MoveRequest,
): Promise<void> {
  const words = newRemWords[session.language];
  const { dossier, cataloguePath } = following;
  if (rem.path === cataloguePath) {
    void notify.information(words.same(rem.name));
    return;
  }
  await session.dossiers.settled(dossier);
  const comparison = compare(following, rem);
  const original = dossierTexts(dossier);
  const plan = comparison && (await askQuestions(session, comparison.difference, original.chapters));
  const target = plan && (await targetOf(session, dossier, { rem, texts }));
  if (comparison === undefined || plan === undefined || target === undefined) return;
  const own = planDossier(comparison.difference, original.own, target.path);
  if (own === undefined) {
    void notify.error(words.cannotWrite);
    return;
  }
  const reviewing = { texts: original.chapters, effect: comparison.effect, catalogue: baseName(target.path) };
  const edits = withReviews(plan.edits, reviewing);
  const agreed = await review(session, texts, dossier, [
    { path: ownPath(dossier), text: original.own, edits: own.edits },
    ...[...original.chapters].map(([path, text]) => ({ path, text, edits: edits.get(path) ?? [] })),
  ]);
  if (!agreed) {
    void notify.information(words.notApplied);
    return;
  }
  const act = await actOf(dossier, { edits, own, target, cataloguePath, difference: comparison.difference });
  const changed = await changedSince(dossier, original);
  if (changed !== undefined) {
    void notify.warning(words.changedMeanwhile(changed));
    return;
  }
  // Not as a refactoring: VS Code would save what the user left unsaved in the same files.
  if (!(await session.acts.perform(act)) || !(await isFollowed(dossier, target))) {
    void notify.information(words.notApplied);
    return;
  }
  await closeReview(words.moveTitle);
  await vscode.window.showTextDocument(dossier.uri, { preview: false });
  const names = { before: baseName(cataloguePath), after: rem.name };
  void sayMoved(session, texts, { ...comparison, plan, own, names });
}

/** The texts that a move is worked out on. */
interface DossierTexts {
  readonly own: string;
  readonly chapters: ReadonlyMap<string, string>;
}

function dossierTexts(dossier: OpenDossier): DossierTexts {
  const chapters = dossier.snapshot?.chapters ?? [];
  return {
    own: dossier.textOf(ownPath(dossier)) ?? '',
    chapters: new Map(
      chapters.flatMap(({ path }) => {
        const text = dossier.textOf(path);
        return text === undefined ? [] : [[path, text] as const];
      }),
    ),
  };
}

function ownPath({ snapshot, uri }: OpenDossier): string {
  return snapshot?.dossier.path ?? nameOfFile(uri);
}

/** The first file whose text is another by now: the user may type while questions are open. Line ends are the editor's. */
async function changedSince(
  dossier: OpenDossier,
  { own, chapters }: DossierTexts,
): Promise<string | undefined> {
  const bare = (text: string): string => text.replace(/\r\n?/g, '\n');
  for (const [path, text] of [[ownPath(dossier), own] as const, ...chapters]) {
    const document = await vscode.workspace.openTextDocument(dossier.uriOf(path));
    if (bare(document.getText()) !== bare(text)) return path;
  }
  return undefined;
}

/** Where the new catalogue will be in the dossier: a file of its own, which replaces none without a question. */
interface Target {
  readonly path: string;
  /** To be written; undefined for one that is there. */
  readonly text: string | undefined;
  readonly replaces: boolean;
}

async function targetOf(
  session: Session,
  dossier: OpenDossier,
  { rem, texts }: { readonly rem: ChosenRem; readonly texts: VirtualTexts },
): Promise<Target | undefined> {
  if (rem.path !== undefined) return { path: rem.path, text: undefined, replaces: false };
  const fileName = rem.read === undefined ? rem.name : catalogueFileName(rem.read.fileName);
  const chosen = await chooseTarget(session, dossier.folder, rem, { fileName, texts });
  if (chosen === undefined) return undefined;
  const path = `${catalogueFolder}/${chosen.fileName}`;
  return { path, text: chosen.same ? undefined : rem.text, replaces: await isThere(chosen.uri) };
}

interface Change {
  readonly edits: FileEdits;
  readonly own: DossierPlan;
  readonly target: Target;
  readonly difference: CatalogueDifference;
  readonly cataloguePath: string;
}

/** All of it as one step. */
async function actOf(
  dossier: OpenDossier,
  { edits: chapterEdits, own, target, cataloguePath, difference }: Change,
): Promise<Act> {
  const steps: ActStep[] = [];
  const change = async (path: string, edits: (text: string) => readonly TextEdit[]): Promise<void> => {
    const uri = dossier.uriOf(path);
    const before = (await vscode.workspace.openTextDocument(uri)).getText();
    const after = applyEdits(before, edits(before));
    if (after !== before) steps.push({ kind: 'text', uri, before, after });
  };
  const create = (path: string, text: string): void => {
    steps.push({ kind: 'create', uri: dossier.uriOf(path), text });
  };
  const { text } = target;
  // As an edit of its text: undoing the making of a file would take away the one that was there.
  if (text !== undefined && target.replaces) await change(target.path, (before) => whole(before, text));
  else if (text !== undefined) create(target.path, text);
  await change(ownPath(dossier), () => own.edits);
  for (const [path, edits] of chapterEdits) await change(path, () => edits);
  const [from, to] = [correctionsPathOf(cataloguePath), correctionsPathOf(target.path)];
  if (!(await isThere(dossier.uriOf(from)))) return steps;
  // The vendor's corrections go on beside the new catalogue; what no longer has a target is reported there.
  const carried = (before: string): readonly TextEdit[] => planCorrections(difference, before);
  if (from === to) await change(from, carried);
  else if (!(await isThere(dossier.uriOf(to)))) {
    const before = (await vscode.workspace.openTextDocument(dossier.uriOf(from))).getText();
    create(to, applyEdits(before, carried(before)));
  }
  return steps;
}

function whole(before: string, after: string): readonly TextEdit[] {
  const edit = oneEdit(before, after);
  return edit === undefined ? [] : [edit];
}

/** Whether the edit was made. */
async function isFollowed({ uri }: OpenDossier, { path }: Target): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  return readDossier('segur.yaml', document.getText()).dossier.catalogue?.value === path;
}

interface DoneMove extends Comparison {
  readonly plan: MigrationPlan;
  readonly own: DossierPlan;
  readonly names: { readonly before: string; readonly after: string };
}

async function sayMoved(session: Session, texts: VirtualTexts, done: DoneMove): Promise<void> {
  const words = newRemWords[session.language];
  const { plan, own, effect } = done;
  const sentence = words.moved({
    renamed: plan.renamed,
    unplaced: plan.unplaced.length,
    open: plan.questions.length,
    lookAgain: effect.counts['look-again'],
    untouched: plan.untouched,
    lostProfiles: own.lostProfiles,
  });
  const answer = await notify.information(sentence, words.seeReport);
  if (answer === words.seeReport) await showReport(session, texts, done);
}
