import * as vscode from 'vscode';
import type { OpenDossier, Session } from '../session/dossiers';
import { onDidChangeSetting } from '../host/settings';
import { PublishedFindings } from './publishedFindings';

/** Shows every finding of every dossier in its file, open or not. */
export function registerDiagnostics(session: Session): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('segur');
  const published = new Map<OpenDossier, PublishedFindings>();
  const show = (dossier: OpenDossier): void => {
    const before = published.get(dossier) ?? new PublishedFindings(dossier, collection);
    published.set(dossier, before);
    before.show(session.language);
  };
  const showAll = (): void => {
    for (const [dossier, findings] of published) {
      if (session.dossiers.all.includes(dossier)) continue;
      findings.clear();
      published.delete(dossier);
    }
    session.dossiers.all.forEach(show);
  };
  showAll();
  return vscode.Disposable.from(
    collection,
    session.dossiers.onDidChange((dossier) => (dossier === undefined ? showAll() : show(dossier))),
    session.onDidChangeLanguage(showAll),
    onDidChangeSetting('problems.everyMissingProof', () => {
      for (const findings of published.values()) findings.showAgain(session.language);
    }),
  );
}
