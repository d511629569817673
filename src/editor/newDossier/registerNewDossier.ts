import * as vscode from 'vscode';
import { runSteps } from '../ask/runSteps';
import { commandIds } from '../commandIds';
import { registerCommand } from '../host/doorway';
import { writeWhole } from '../host/writeWhole';
import { VirtualTexts } from '../importCatalogue/virtualTexts';
import type { Session } from '../session/dossiers';
import { catalogueStep } from './catalogueStep';
import { deviceStep } from './deviceStep';
import { isFull, type Draft } from './draft';
import { existingStep } from './existingStep';
import { folderStep } from './folderStep';
import { productSteps } from './productSteps';
import { profilesStep } from './profilesStep';
import { showDossier } from './showDossier';
import { newDossierWords } from './words';

/** The command "Nouveau dossier": questions, then all files at once. Left at any moment, it has written nothing. */
export function registerNewDossier(session: Session): vscode.Disposable {
  const texts = new VirtualTexts('segur-new');
  const command = registerCommand(session, commandIds.newDossier, () => beginDossier(session, texts));
  return vscode.Disposable.from(texts, command);
}

async function beginDossier(session: Session, texts: VirtualTexts): Promise<void> {
  const steps = [
    folderStep(session),
    catalogueStep(session),
    deviceStep(session),
    profilesStep(session),
    ...productSteps(session),
    existingStep(session, texts),
  ];
  const nothing: Draft = { product: {} };
  const draft = await runSteps(newDossierWords[session.language].title, steps, nothing);
  if (draft?.files === undefined || !isFull(draft)) return;
  for (const { uri, text } of draft.files) await writeWhole(uri, text);
  await showDossier(session, draft);
}
