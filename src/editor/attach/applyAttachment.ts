import * as vscode from 'vscode';
import type { AttachmentPlan } from '../../core/attach/planAttachment';
import { isThere } from '../host/writeWhole';
import type { Act, ActStep } from '../session/act';
import type { OpenDossier, Session } from '../session/dossiers';
import type { InspectedSource } from './inspectSources';
import { uriSource } from './source';
import { stageFile, unstage, type StagedFile } from './stageFile';

/**
 * Writes a plan: copies go to their places and chapter files change in one edit, which one undo takes back. What was saved
 * stays saved. `changed` where a text is no longer what the plan was made from; nothing is written then.
 */
export async function applyAttachment(
  session: Session,
  dossier: OpenDossier,
  { plan, files }: { readonly plan: AttachmentPlan; readonly files: readonly InspectedSource[] },
): Promise<'done' | 'changed' | 'failed'> {
  const copies = plan.files.flatMap((planned, order) => {
    const file = files[order];
    return planned.kind === 'copy' && file !== undefined ? [{ file, to: dossier.uriOf(planned.path) }] : [];
  });
  const moves: ActStep[] = [];
  const staged: StagedFile[] = [];
  for (const { file, to } of copies) {
    // What was copied when it was given stays, for another try or another chapter.
    const source = file.staged === undefined ? file.source : uriSource(file.staged.uri);
    const one = await stageFile(session.storage, source, {});
    staged.push(one);
    moves.push({ kind: 'move', from: one.uri, to });
    if (one.sha256 === file.evidence.inspection.sha256) continue;
    await unstageAll(staged);
    return 'changed';
  }
  const texts = await textSteps(plan, dossier);
  if (texts !== undefined && (await session.acts.perform([...moves, ...texts]))) return 'done';
  await unstageAll(staged);
  return texts === undefined ? 'changed' : 'failed';
}

/** The changes of chapter files; undefined where one is no longer what was planned on. */
async function textSteps({ texts }: AttachmentPlan, dossier: OpenDossier): Promise<Act | undefined> {
  const steps: ActStep[] = [];
  for (const [path, { before, after }] of texts) {
    const uri = dossier.uriOf(path);
    if (before === undefined) {
      if (await isThere(uri)) return undefined;
      steps.push({ kind: 'create', uri, text: after });
      continue;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    if (document.getText() !== before) return undefined;
    steps.push({ kind: 'text', uri, before, after });
  }
  return steps;
}

async function unstageAll(staged: readonly StagedFile[]): Promise<void> {
  for (const one of staged) await unstage(one);
}
