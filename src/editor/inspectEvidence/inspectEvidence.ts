import * as vscode from 'vscode';
import { type InspectedAlone, inspectAlone } from '../../core/evidence/inspectAlone';
import { heavyReaderHere } from '../../node/heavyReaderHere';
import { nodeHasher } from '../../node/nodeHasher';
import { folderAt } from '../host/folderAt';
import { nameOfFile, parentOf } from '../host/paths';
import { showPage } from '../host/showPage';
import type { VirtualTexts } from '../host/virtualTexts';
import type { Session } from '../session/dossiers';
import { inspectionReport } from './inspectionReport';
import { inspectionWords } from './words';

/** Opens a page on one file, in a dossier or not. Large files are read with their sum, which can be ended. */
export async function inspectEvidence(session: Session, texts: VirtualTexts, uri: vscode.Uri): Promise<void> {
  const name = nameOfFile(uri);
  const inspected = await readWhole(session, uri, name);
  if (inspected === undefined) {
    void vscode.window.showInformationMessage(inspectionWords[session.language].cancelled(name));
    return;
  }
  const found = session.dossiers.of(uri);
  const snapshot = found?.dossier.snapshot;
  const within = found === undefined || snapshot === undefined ? undefined : { snapshot, path: found.path };
  const report = texts.put(`${name}.md`, inspectionReport(name, inspected, within, session.language));
  await showPage(report, session.log);
}

/** Undefined where the user ended it. */
async function readWhole(
  session: Session,
  uri: vscode.Uri,
  name: string,
): Promise<InspectedAlone | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: inspectionWords[session.language].reading(name),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (_, token) => {
    const controller = new AbortController();
    const listening = token.onCancellationRequested(() => controller.abort());
    try {
      const heavy = heavyReaderHere === undefined ? {} : { heavy: heavyReaderHere };
      const looking = { hash: true, hasher: nodeHasher, hashHuge: true, ...heavy };
      return await inspectAlone(folderAt(parentOf(uri)), name, looking, controller.signal);
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      throw error;
    } finally {
      listening.dispose();
    }
  });
}
