import * as vscode from 'vscode';
import { shownSentence } from '../../core/privacy/shownSentence';
import { readCatalogue } from '../../core/catalogue/readCatalogue';
import { compareCatalogues } from '../../core/migration/comparison/compareCatalogues';
import { effectOnDossier, type DossierEffect } from '../../core/migration/comparison/effectOnDossier';
import type { CatalogueDifference } from '../../core/migration/comparison/model';
import { reportAsMarkdown } from '../../core/migration/report/reportAsMarkdown';
import { reportOf } from '../../core/migration/report/reportOf';
import { showPage } from '../host/showPage';
import type { VirtualTexts } from '../host/virtualTexts';
import type { Session } from '../session/dossiers';
import { baseName } from '../../core/text/names';
import type { FollowingDossier } from './chosenDossier';
import type { ChosenRem } from './chosenRem';
import { newRemWords } from '../../core/views/newRem/words';

/** What a new catalogue changes, and what that does to a dossier. */
export interface Comparison {
  readonly difference: CatalogueDifference;
  readonly effect: DossierEffect;
}

/** Undefined where the catalogue that the dossier follows can't be read any more. */
export function compare(
  { dossier, catalogueText }: FollowingDossier,
  { catalogue }: ChosenRem,
): Comparison | undefined {
  const { snapshot } = dossier;
  const before = readCatalogue(catalogueText).catalogue;
  if (snapshot === undefined || before === undefined) return undefined;
  const difference = compareCatalogues(before, catalogue);
  return { difference, effect: effectOnDossier(difference, snapshot) };
}

export interface NamedComparison extends Comparison {
  readonly names: { readonly before: string; readonly after: string };
}

/** Opens the report as a page to read; as text where VS Code's own preview is switched off. */
export async function showReport(
  session: Session,
  texts: VirtualTexts,
  comparison: NamedComparison,
): Promise<void> {
  const report = reportAsMarkdown(reportOf(comparison, session.language));
  const uri = texts.put(`${comparison.names.before} → ${comparison.names.after}.md`, report);
  await showPage(uri, session.log);
}

/** Opens the two catalogues side by side, as files, in VS Code's own way. */
export async function showDifference(
  session: Session,
  texts: VirtualTexts,
  { following, rem }: { readonly following: FollowingDossier; readonly rem: ChosenRem },
): Promise<void> {
  const { dossier, cataloguePath } = following;
  const before = dossier.uriOf(cataloguePath);
  const after =
    rem.path === undefined ? texts.put(`${rem.name}.rem.yaml`, rem.text) : dossier.uriOf(rem.path);
  const title = newRemWords[session.language].diffTitle(baseName(cataloguePath), rem.name);
  await vscode.commands.executeCommand('vscode.diff', before, after, shownSentence(title), {
    preview: false,
  });
}
