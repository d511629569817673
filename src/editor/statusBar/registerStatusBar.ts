import * as vscode from 'vscode';
import { countText, countsText } from '../../core/views/outline/progressText';
import { shownExcerpt } from '../../core/privacy/shownExcerpt';
import { withoutIcons } from '../../core/text/withoutIcons';
import { commandIds } from '../../core/views/commandIds';
import { nameOfFile } from '../host/paths';
import type { OpenDossier, Session } from '../session/dossiers';
import { dossierNamed } from '../session/dossierNamed';
import { faultsOf, progressOf } from '../../core/views/tree/progress';
import { sessionWords } from '../../core/views/session/words';
import { statusBarWords } from '../../core/views/statusBar/words';

const longestName = 24;

/** The progress of the dossier in front, in the status bar. */
export function registerStatusBar(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('segur.progress', vscode.StatusBarAlignment.Left, 40);
  item.name = 'Ségur';
  item.command = commandIds.showTree;
  const show = (): void => {
    const dossier = dossierNamed(session, undefined);
    if (dossier?.snapshot === undefined) item.hide();
    else showProgress(session, item, dossier);
  };
  show();
  return vscode.Disposable.from(
    item,
    session.dossiers.onDidChange(show),
    session.onDidChangeLanguage(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
}

function showProgress(
  session: Session,
  item: vscode.StatusBarItem,
  { snapshot, folder, isOutOfDate }: OpenDossier,
): void {
  if (snapshot === undefined) return;
  const words = statusBarWords[session.language];
  const name = withoutIcons(
    shownExcerpt(snapshot.dossier.product.name?.value ?? nameOfFile(folder), longestName),
  );
  const { counts, count, text } = progressOf([snapshot]);
  const { errors, warnings } = faultsOf(snapshot);
  item.text = `${isOutOfDate ? '$(warning)' : '$(checklist)'} ${name}${text === '' ? '' : ` ${text}`}`;
  item.accessibilityInformation = { label: `${name}, ${countText(count, session.language)}` };
  item.tooltip = [
    ...(isOutOfDate ? [sessionWords[session.language].outOfDate] : []),
    text === '' ? words.noCatalogue : `${countsText(counts, session.language)}.`,
    ...(errors + warnings === 0 ? [] : [words.faults(errors, warnings)]),
    words.click,
  ].join('\n');
  item.show();
}
