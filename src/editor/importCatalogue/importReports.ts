import type * as vscode from 'vscode';
import type { Catalogue } from '../../core/catalogue/model';
import type { ImportReport } from '../../core/catalogue/importReport';
import { loadImport } from '../../core/catalogue/loadImport';
import { shownText } from '../../core/privacy/shownText';
import { reportMarkdown } from '../../core/views/importReport/reportMarkdown';
import { showPage } from '../host/showPage';
import type { VirtualTexts } from '../host/virtualTexts';
import type { Session } from '../session/dossiers';

/** What an import said of a workbook, to be read again. */
export interface KeptReport {
  readonly fileName: string;
  readonly report: ImportReport;
  /** Whether the workbook says which requirements are critical. */
  readonly hasCriticality: boolean;
}

const key = 'segur.importReports';

/** A workspace has few catalogues. */
const mostKept = 10;

export function reportToKeep(
  fileName: string,
  { report, catalogue }: { readonly report: ImportReport; readonly catalogue: Catalogue },
): KeptReport {
  const hasCriticality = catalogue.chapters.some(({ requirements }) =>
    requirements.some(({ criticality }) => criticality !== undefined),
  );
  return { fileName, report, hasCriticality };
}

/** Keeps what was reported about the workbook that a catalogue was imported from, for this workspace. */
export async function keepReport(session: Session, catalogue: vscode.Uri, report: KeptReport): Promise<void> {
  const others = Object.entries(keptIn(session)).filter(([uri]) => uri !== catalogue.toString());
  const all = [...others.slice(1 - mostKept), [catalogue.toString(), report] as const];
  await session.workspaceState.update(key, Object.fromEntries(all));
}

export function keptReport(session: Session, catalogue: vscode.Uri): KeptReport | undefined {
  return keptIn(session)[catalogue.toString()];
}

/** Opens the report of an import, counts and warnings, as a page to read; as text where VS Code's own preview is switched off. */
export async function showImportReport(
  session: Session,
  texts: VirtualTexts,
  { fileName, report, hasCriticality }: KeptReport,
): Promise<void> {
  const { importMessage, lostTextMessage } = await loadImport.messages();
  const { language, log } = session;
  const say = (warning: ImportReport['warnings'][number]): string => importMessage(warning, language);
  const text = reportMarkdown(fileName, report, {
    language,
    hasCriticality,
    say,
    lost: lostTextMessage(report.warnings, language),
  });
  await showPage(texts.put(`${shownText(fileName)}.md`, text), log);
}

function keptIn(session: Session): Readonly<Record<string, KeptReport>> {
  return session.workspaceState.get<Readonly<Record<string, KeptReport>>>(key, {});
}
