import * as vscode from 'vscode';
import { openWords } from '../../core/views/openRequirement/words';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { fromVscodePosition } from '../host/convert';
import { notify } from '../host/notify';
import { lazy } from '../lazy';
import { documentTexts } from '../session/documentTexts';
import { dossierNamed } from '../session/dossierNamed';
import type { Session } from '../session/dossiers';
import { coverageNamed } from './coverageNamed';
import type { RequirementPanel } from './requirementPanel';

/** Shows what a requirement asks beside its text, so that both are read at once. */
export async function previewRequirement(
  session: Session,
  target: NodeArgument | undefined,
  reader: RequirementPanel,
): Promise<void> {
  const named = target ?? (await requirementPointedAt(session));
  const snapshot = named && dossierNamed(session, named)?.snapshot;
  const coverage = named && snapshot && coverageNamed(snapshot, named);
  if (named === undefined || coverage === undefined) {
    void notify.information(openWords[session.language].noRequirementHere);
    return;
  }
  await reader.show(named, coverage, { preserveFocus: true, column: vscode.ViewColumn.Beside });
}

/** The requirement whose entry the cursor is in, or which it names. */
async function requirementPointedAt(session: Session): Promise<NodeArgument | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { requirementPointedTo } = await lazy.mentions();
  const { known, path, dossier } = await documentTexts(session, editor.document);
  const found = requirementPointedTo(known, path, fromVscodePosition(editor.selection.active));
  if (found === undefined || dossier === undefined) return undefined;
  return { dossier: dossier.uri.toString(), chapter: found.chapter, requirement: found.id };
}
