import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { RequirementCoverage } from '../../core/project/snapshot';
import { commandIds, type CommandId } from '../../core/views/commandIds';
import { pageActs, type PageAct } from '../../core/views/requirementPage/pageActs';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { lazy } from '../lazy';
import type { Session } from '../session/dossiers';
import { dossierNamed } from '../session/dossierNamed';
import { coverageNamed } from './coverageNamed';

const commandOf: Readonly<Record<PageAct, CommandId>> = {
  attach: commandIds.attachFiles,
  paste: commandIds.pasteProof,
  link: commandIds.attachLink,
  notApplicable: commandIds.declareNotApplicable,
  create: commandIds.createEntry,
};

interface ShowOptions {
  readonly preserveFocus: boolean;
  /** Where the page is opened; it stays where it is open already. */
  readonly column?: vscode.ViewColumn;
}

/** The one page on which requirements are read: those without an entry, and others beside their text. It follows the dossier, and writes nothing. */
export class RequirementPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private target: NodeArgument | undefined;
  private readonly changes: vscode.Disposable;

  constructor(private readonly session: Session) {
    this.changes = vscode.Disposable.from(
      session.dossiers.onDidChange(() => void this.refresh()),
      session.onDidChangeLanguage(() => void this.refresh()),
    );
  }

  async show(
    target: NodeArgument,
    { requirement }: RequirementCoverage,
    { preserveFocus, column = vscode.ViewColumn.Active }: ShowOptions,
  ): Promise<void> {
    this.target = target;
    const panel = (this.panel ??= this.open(preserveFocus, column));
    panel.title = requirement.id;
    await this.refresh();
    panel.reveal(undefined, preserveFocus);
  }

  /** Closes the page where it shows this requirement, since what it said of it is now in the text. */
  close(requirement: string | undefined): void {
    if (this.target?.requirement === requirement) this.panel?.dispose();
  }

  dispose(): void {
    this.panel?.dispose();
    this.changes.dispose();
  }

  private open(preserveFocus: boolean, viewColumn: vscode.ViewColumn): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'segur.requirement',
      '',
      { viewColumn, preserveFocus },
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
    );
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.target = undefined;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => this.act(message));
    return panel;
  }

  private async refresh(): Promise<void> {
    const { panel, target } = this;
    const snapshot = target === undefined ? undefined : dossierNamed(this.session, target)?.snapshot;
    const coverage = target && snapshot && coverageNamed(snapshot, target);
    if (panel === undefined || coverage === undefined) return;
    const { requirementPage } = await lazy.tooltips();
    const nonce = randomBytes(16).toString('hex');
    const { language } = this.session;
    const page = requirementPage({ coverage, language, nonce, expectedProof: target?.expectedProof });
    const same = withoutNonce(page, nonce);
    if (this.panel !== panel || this.target !== target || this.written === same) return;
    this.written = same;
    panel.webview.html = page;
  }

  private written = '';

  private act(message: unknown): void {
    const { target } = this;
    if (target === undefined || typeof message !== 'object' || message === null || !('act' in message))
      return;
    const act = pageActs.find((one) => one === message.act);
    if (act === undefined) return;
    const proof = 'proof' in message && typeof message.proof === 'string' ? message.proof : undefined;
    const { dossier, chapter, requirement } = target;
    const argument = {
      dossier,
      chapter,
      requirement,
      ...(proof === undefined ? {} : { expectedProof: proof }),
    };
    void vscode.commands.executeCommand(commandOf[act], argument);
  }
}

/** A page that says the same is not written again: it would lose its place. */
function withoutNonce(page: string, nonce: string): string {
  return page.replaceAll(nonce, '');
}
