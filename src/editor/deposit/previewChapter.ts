import * as vscode from 'vscode';
import { maskPrivate } from '../../core/privacy/maskPrivate';
import { commandIds } from '../../core/views/commandIds';
import { depositWords } from '../../core/views/deposit/words';
import { chapterReport } from '../../core/views/report/chapterReport';
import { htmlReport } from '../../core/views/report/htmlReport';
import { previewMessage, previewPage } from '../../core/views/report/previewPage';
import { reportWords } from '../../core/views/report/words';
import { reportPieces, type ReportSource } from '../../core/views/report/writeReport';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { writePieces } from '../../node/writePieces';
import type { LivePage, PageSource } from '../host/livePage';
import { notify } from '../host/notify';
import { folderAt } from '../host/paths';
import type { OpenDossier, Session } from '../session/dossiers';
import { chapterNow, chosenChapter, type ChosenChapter } from './chosenChapter';
import { digestOfText } from './digestOfText';

/** "Aperçu du chapitre": its requirements with their texts, proofs, pictures, videos and findings. */
export async function previewChapter(
  session: Session,
  page: LivePage,
  argument: NodeArgument | undefined,
): Promise<void> {
  const chosen = await chosenChapter(session, argument, depositWords[session.language].previewTitle);
  if (chosen === undefined) return;
  await page.show(new ChapterPreview(session, chosen.dossier, chosen.status.chapter.name));
}

class ChapterPreview implements PageSource {
  readonly roots: readonly vscode.Uri[];

  constructor(
    private readonly session: Session,
    private readonly dossier: OpenDossier,
    private readonly chapter: string,
  ) {
    this.roots = [dossier.folder];
  }

  async content(addressOf: (uri: vscode.Uri) => string): ReturnType<PageSource['content']> {
    const now = await chapterNow(this.session, this.dossier, this.chapter);
    if (now === undefined) return undefined;
    const { language } = this.session;
    let html = '';
    const source = {
      ...this.sourceOf(now),
      format: previewPage(language),
      addressOf: (path: string) => addressOf(this.dossier.uriOf(path)),
    };
    for await (const piece of reportPieces(chapterReport([now.status], now.snapshot), source)) html += piece;
    return { title: source.title, language, body: { html } };
  }

  async onMessage(data: unknown): Promise<void> {
    const message = previewMessage(data);
    if (message?.act === 'browser') await this.openInBrowser();
    if (message === undefined || message.act === 'browser') return;
    const { act, requirement, expectedProof } = message;
    const target = { dossier: this.dossier.uri.toString(), chapter: this.chapter };
    const command = act === 'open' ? commandIds.openRequirement : commandIds.attachFiles;
    await vscode.commands.executeCommand(command, { ...target, requirement, expectedProof });
  }

  private sourceOf({ dossier, status }: ChosenChapter): Omit<ReportSource, 'format'> {
    return {
      title: maskPrivate(status.chapter.name),
      folder: folderAt(dossier.folder),
      language: this.session.language,
      toBase64: (bytes) => Buffer.from(bytes).toString('base64'),
    };
  }

  /** One file with the pictures inside, to be printed; where no browser of this machine can be asked, its place is shown. */
  private async openInBrowser(): Promise<void> {
    const now = await chapterNow(this.session, this.dossier, this.chapter);
    if (now === undefined) return;
    const { language, storage } = this.session;
    const name = `${digestOfText(this.dossier.uri.toString() + this.chapter).slice(0, 16)}.html`;
    const file = vscode.Uri.joinPath(storage, 'apercu', name);
    await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
    const source = { ...this.sourceOf(now), format: htmlReport(language, digestOfText) };
    const pieces = reportPieces(chapterReport([now.status], now.snapshot), source);
    await writePieces(file.fsPath, pieces, new AbortController().signal);
    const isHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
    if (isHere && (await vscode.env.openExternal(file))) return;
    void notify.information(reportWords[language].savedAs(file.fsPath));
  }
}
