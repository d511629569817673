import * as vscode from 'vscode';
import type { ImportReport } from '../../core/catalogue/importReport';
import { loadImport } from '../../core/catalogue/loadImport';
import type { Catalogue } from '../../core/catalogue/model';
import { nameOfFile } from '../host/paths';
import type { Session } from '../session/dossiers';
import { importWords } from '../../core/views/importCatalogue/words';
import { withProgress } from '../host/withProgress';
import { notify } from '../host/notify';

/** A workbook that was read. */
export interface ReadRem {
  /** The workbook's own name. */
  readonly fileName: string;
  readonly catalogue: Catalogue;
  readonly report: ImportReport;
  /** The `*.rem.yaml` to write. */
  readonly text: string;
}

/** Workbooks are below one megabyte; what is far above is not read into memory. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Reads a REM with progress; what keeps it from being read, or was lost in it, is reported in a sentence. Undefined where
 * it can't be read or is cancelled.
 */
export async function readRem(session: Session, workbook: vscode.Uri): Promise<ReadRem | undefined> {
  const fileName = nameOfFile(workbook);
  const words = importWords[session.language];
  return withProgress(words.reading(fileName), (_, token) => {
    const cancelled = new Promise<undefined>((resolve) => {
      token.onCancellationRequested(() => resolve(undefined));
    });
    return Promise.race([read(session, workbook, fileName), cancelled]);
  });
}

async function read(session: Session, workbook: vscode.Uri, fileName: string): Promise<ReadRem | undefined> {
  const words = importWords[session.language];
  const bytes = await bytesOf(
    workbook,
    (reason) => words.unreadable(fileName, reason),
    words.tooLarge(fileName),
  );
  if (bytes === undefined) return undefined;
  const { importWorkbook } = await loadImport.workbook();
  const result = await importWorkbook(bytes, fileName);
  const { importRefusalMessage, lostTextMessage } = await loadImport.messages();
  if (result.kind === 'imported') {
    const lost = lostTextMessage(result.report.warnings, session.language);
    if (lost !== undefined) void notify.warning(lost);
    return { fileName, ...result };
  }
  say(importRefusalMessage(result.reason, fileName, session.language));
  return undefined;
}

async function bytesOf(
  workbook: vscode.Uri,
  unreadable: (reason: string) => string,
  tooLarge: string,
): Promise<Uint8Array | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(workbook);
    if (size <= mostBytes) return await vscode.workspace.fs.readFile(workbook);
    say(tooLarge);
  } catch (error) {
    say(unreadable(error instanceof Error ? error.message : String(error)));
  }
  return undefined;
}

/** The user goes on while it is read. */
function say(sentence: string): void {
  void notify.error(sentence);
}
