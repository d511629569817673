import * as vscode from 'vscode';
import { parisDay } from '../../core/findings/parisTime';
import { commandIds } from '../../core/views/commandIds';
import type { LastChange } from '../../core/views/dashboard/lastChapterChange';
import { dashboardMessage, dashboardPage, productName } from '../../core/views/dashboard/dashboardPage';
import { dashboardWords } from '../../core/views/dashboard/words';
import { depositWords } from '../../core/views/deposit/words';
import { dossierStatus } from '../../core/views/status/dossierStatus';
import { lastChanges } from '../../node/git/lastChanges';
import type { LivePage, PageSource } from '../host/livePage';
import { notify } from '../host/notify';
import type { OpenDossier, Session } from '../session/dossiers';

/** "Tableau de bord": the state of the dossier. */
export async function showDashboard(
  session: Session,
  page: LivePage,
  dossier: OpenDossier | undefined,
): Promise<void> {
  if (dossier === undefined) {
    void notify.information(depositWords[session.language].noDossier);
    return;
  }
  const dashboard = new Dashboard(session, dossier);
  await page.show(dashboard);
  await dashboard.askGit();
  await page.refresh();
}

const chapterCommands = { preview: commandIds.previewChapter, deposit: commandIds.depositChapter } as const;

class Dashboard implements PageSource {
  readonly roots = [];
  private lastChanges: ReadonlyMap<string, LastChange> = new Map();

  constructor(
    private readonly session: Session,
    private readonly dossier: OpenDossier,
  ) {}

  async content(): ReturnType<PageSource['content']> {
    const { language, dossiers } = this.session;
    const snapshot = await dossiers.settled(this.dossier);
    const today = parisDay(Date.now());
    const others = dossiers.all.flatMap((one) => (one === this.dossier ? [] : (one.snapshot ?? [])));
    const status = dossierStatus(
      snapshot,
      today,
      language,
      others.map((one) => one.dossier),
    );
    const facts = { snapshot, status, others, today, lastChanges: this.lastChanges, language };
    return {
      title: dashboardWords[language].title(productName(snapshot)),
      language,
      body: dashboardPage(facts),
    };
  }

  async onMessage(data: unknown): Promise<void> {
    const message = dashboardMessage(data);
    if (message === undefined) return;
    const dossier = this.dossier.uri.toString();
    if (message.act === 'open') await vscode.window.showTextDocument(this.dossier.uri);
    else if ('chapter' in message)
      await vscode.commands.executeCommand(chapterCommands[message.act], {
        dossier,
        chapter: message.chapter,
      });
    else await vscode.commands.executeCommand(commandIds.motco2Support, { dossier });
  }

  /** Git reads the settings of the repository: it is asked only where the workspace is trusted. */
  async askGit(): Promise<void> {
    const { folder } = this.dossier;
    if (vscode.workspace.isTrusted && folder.scheme === 'file')
      this.lastChanges = await lastChanges(folder.fsPath);
  }
}
