import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { depositMessage, type DepositMessage } from '../../core/views/deposit/depositMessage';
import { copiedOf, depositPage, type RenamedFiles } from '../../core/views/deposit/depositPage';
import { depositWalk, type DepositItem, type DepositWalk } from '../../core/views/deposit/depositWalk';
import { depositPageWords } from '../../core/views/deposit/pageWords';
import { depositWords } from '../../core/views/deposit/words';
import { shownText } from '../../core/privacy/shownText';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { toVscodeRange } from '../host/convert';
import type { LivePage, PageSource } from '../host/livePage';
import type { OpenDossier, Session } from '../session/dossiers';
import { chapterNow, chosenChapter, type ChosenChapter } from './chosenChapter';
import { recordSubmission } from './recordSubmission';
import { digestOfText } from './digestOfText';
import { ticksOf, type Ticks } from './ticks';
import { writeRenamed } from './writeRenamed';

/** "Déposer ce chapitre": the page that leads through its proofs, in the catalogue's order. */
export async function depositChapter(
  session: Session,
  page: LivePage,
  argument: NodeArgument | undefined,
): Promise<void> {
  const chosen = await chosenChapter(session, argument, depositWords[session.language].depositTitle);
  if (chosen === undefined) return;
  await page.show(new ChapterDeposit(session, chosen.dossier, chosen.status.chapter.name));
}

/** One chapter on the page. */
class ChapterDeposit implements PageSource {
  readonly roots = [];
  private readonly ticks: Ticks;
  private showsAll = false;
  /** As it is shown. */
  private walk: DepositWalk | undefined;
  private renamed: RenamedFiles | undefined;

  constructor(
    private readonly session: Session,
    private readonly dossier: OpenDossier,
    private readonly chapter: string,
  ) {
    this.ticks = ticksOf(session.workspaceState, dossier.uri.toString(), chapter);
  }

  async content(): ReturnType<PageSource['content']> {
    const { session, chapter, showsAll } = this;
    const now = await chapterNow(session, this.dossier, chapter);
    if (now === undefined) return undefined;
    const { language } = session;
    const walk = (this.walk = this.walkOf(now));
    if (this.renamed !== undefined && !existsSync(this.renamed.folder)) this.renamed = undefined;
    const { renamed } = this;
    return {
      title: depositPageWords[language].title(shownText(chapter)),
      language,
      body: depositPage({ chapter, walk, ticked: this.ticks.keys(), showsAll, renamed, language }),
    };
  }

  async onMessage(data: unknown, page: LivePage): Promise<void> {
    const message = depositMessage(data);
    if (message !== undefined) await this.act(message, page);
  }

  private walkOf({ status, snapshot }: ChosenChapter): DepositWalk {
    return depositWalk(status, snapshot, { showsAll: this.showsAll, digestOfText: digestOfText });
  }

  private async act(message: DepositMessage, page: LivePage): Promise<void> {
    switch (message.act) {
      case 'copy': {
        const item = this.itemOf(message.of);
        if (item === undefined) return;
        const text = message.part === 'path' ? this.pathOf(item) : copiedOf(item, message.part);
        await vscode.env.clipboard.writeText(text);
        page.say(depositPageWords[this.session.language].copied(shownText(text)));
        return;
      }
      case 'reveal':
        return this.reveal(this.itemOf(message.of));
      case 'finding':
        return this.showFinding(Number(message.of));
      case 'tick':
        await this.ticks.set(message.of, message.on);
        return this.tellProgress(page);
      case 'all':
        this.showsAll = message.on;
        return page.refresh();
      case 'submit':
        return this.submit(page);
      case 'write':
        return this.write(page);
    }
  }

  private itemOf(key: string): DepositItem | undefined {
    return this.walk?.kind === 'items' ? this.walk.items.find((item) => item.key === key) : undefined;
  }

  /** As the system writes it, for the dialog in which a file is chosen. */
  private pathOf(item: DepositItem): string {
    const uri = this.uriOf(item);
    return uri.scheme === 'file' ? uri.fsPath : uri.toString();
  }

  /** The renamed file where there is one, since its name is the one to be loaded. */
  private uriOf({ key, file }: DepositItem): vscode.Uri {
    const written = this.renamed?.paths.get(key);
    return written === undefined ? this.dossier.uriOf(file?.source ?? '') : vscode.Uri.file(written);
  }

  private async reveal(item: DepositItem | undefined): Promise<void> {
    if (item?.file === undefined) return;
    const uri = this.uriOf(item);
    const hasSystem = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
    await vscode.commands.executeCommand(hasSystem ? 'revealFileInOS' : 'revealInExplorer', uri);
  }

  private async write(page: LivePage): Promise<void> {
    const now = await chapterNow(this.session, this.dossier, this.chapter);
    const walk = now === undefined ? undefined : this.walkOf(now);
    if (now === undefined || walk?.kind !== 'items') return page.refresh();
    this.renamed = (await writeRenamed(this.session, now, walk)) ?? this.renamed;
    await page.refresh();
  }

  private async showFinding(order: number): Promise<void> {
    const finding = this.walk?.kind === 'refused' ? this.walk.findings[order] : undefined;
    if (finding === undefined) return;
    const selection = toVscodeRange(finding.range);
    await vscode.window.showTextDocument(this.dossier.uriOf(finding.file), { selection });
  }

  private async tellProgress(page: LivePage): Promise<void> {
    if (this.walk?.kind !== 'items') return;
    const { items } = this.walk;
    const ticked = this.ticks.keys();
    const done = items.filter(({ key }) => ticked.has(key)).length;
    const text = depositPageWords[this.session.language].progress(done, items.length);
    await page.tell({ kind: 'progress', done, text, isDone: done === items.length && done > 0 });
  }

  /** Only what is ticked, and is as it was shown, is written. */
  private async submit(page: LivePage): Promise<void> {
    const now = await chapterNow(this.session, this.dossier, this.chapter);
    if (now === undefined) return;
    const walk = this.walkOf(now);
    const ticked = this.ticks.keys();
    if (walk.kind !== 'items' || walk.items.some(({ key }) => !ticked.has(key))) return page.refresh();
    const deposited = new Set(walk.items.map((one) => JSON.stringify([one.requirement, one.expectedProof])));
    const isDeposited = (requirement: string, name: string): boolean =>
      deposited.has(JSON.stringify([requirement, name]));
    if (!(await recordSubmission(this.session, now, { isDeposited }))) return;
    await this.ticks.clear();
    this.showsAll = false;
    await page.refresh();
  }
}
