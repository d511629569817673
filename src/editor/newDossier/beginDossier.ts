import { runSteps } from '../../core/views/questions/runSteps';
import { writeWhole } from '../host/writeWhole';
import type { VirtualTexts } from '../host/virtualTexts';
import type { Session } from '../session/dossiers';
import { catalogueStep } from './catalogueStep';
import { deviceStep } from './deviceStep';
import { isFull, type DossierDraft } from './draft';
import { existingStep } from './existingStep';
import { folderStep } from './folderStep';
import { productSteps } from './productSteps';
import { profilesStep } from './profilesStep';
import { showDossier } from './showDossier';
import { newDossierWords } from '../../core/views/newDossier/words';

/** Asks step by step, then writes all files at once. A part of its own in the package, since it is needed once. */
export async function beginDossier(session: Session, texts: VirtualTexts): Promise<void> {
  const steps = [
    folderStep(session),
    catalogueStep(session),
    deviceStep(session),
    profilesStep(session),
    ...productSteps(session),
    existingStep(session, texts),
  ];
  const nothing: DossierDraft = { product: {} };
  const draft = await runSteps(newDossierWords[session.language].title, steps, nothing);
  if (draft?.files === undefined || !isFull(draft)) return;
  for (const { uri, text } of draft.files) await writeWhole(uri, text);
  await showDossier(session, draft, texts);
}
