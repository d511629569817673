import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { editorPage, type PageContent } from '../../core/views/html/editorPage';
import { ownFile } from './paths';

/** What a page shows now, and what it does when something is asked of it. */
export interface PageSource {
  /** Undefined where there is nothing to show any more: what is there stays. */
  content(addressOf: (uri: vscode.Uri) => string): Promise<PageContent | undefined>;
  /** What the page sends is data of a page: it is looked at before it is trusted. */
  onMessage(message: unknown, page: LivePage): Promise<void>;
  /** The folders whose pictures and videos it shows. */
  readonly roots: readonly vscode.Uri[];
  /** It is shown no more: the page was closed, or shows something else. */
  end?(): void;
}

/**
 * A page of ours that one script of ours works, `media/pages.js`. It follows its dossier: what it shows is made again when
 * something changed, and drawn again where it says something else; the script keeps its place.
 */
export class LivePage implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private source: PageSource | undefined;
  private html = '';
  private readonly changes: vscode.Disposable;

  constructor(
    private readonly viewType: string,
    changes: vscode.Event<unknown>,
    private readonly onError: (error: unknown) => void,
  ) {
    this.changes = changes(() => {
      this.refresh().catch(onError);
    });
  }

  /** Shows this in place of what is there. */
  async show(source: PageSource): Promise<void> {
    if (this.source !== source) this.source?.end?.();
    this.source = source;
    const panel = (this.panel ??= this.opened());
    const media = ownFile('media');
    panel.webview.options = {
      enableScripts: true,
      enableForms: false,
      enableCommandUris: false,
      localResourceRoots: [media, ...source.roots],
    };
    await this.refresh();
    panel.reveal(undefined, false);
  }

  /** Says something in the page's own status line. */
  say(text: string): void {
    void this.panel?.webview.postMessage({ kind: 'say', text });
  }

  /** Tells the page's script how far it is; the page is not drawn again for it. */
  async tell(message: Readonly<Record<string, unknown>>): Promise<void> {
    await this.refresh('kept');
    void this.panel?.webview.postMessage(message);
  }

  async refresh(drawing: 'drawn' | 'kept' = 'drawn'): Promise<void> {
    const { panel, source } = this;
    if (panel === undefined || source === undefined) return;
    const { webview } = panel;
    const content = await source.content((uri) => String(webview.asWebviewUri(uri)));
    if (content === undefined || this.panel !== panel || this.source !== source) return;
    const rendered = `${content.title}\n${content.language}\n${content.body.html}`;
    if (rendered === this.html) return;
    this.html = rendered;
    if (drawing === 'kept') return;
    const script = String(webview.asWebviewUri(vscode.Uri.joinPath(ownFile('media'), 'pages.js')));
    const place = { script, nonce: randomBytes(16).toString('hex'), source: webview.cspSource };
    panel.title = content.title;
    webview.html = editorPage(content, place);
  }

  dispose(): void {
    this.leave();
    this.panel?.dispose();
    this.changes.dispose();
  }

  private opened(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(this.viewType, '', vscode.ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      this.source?.onMessage(message, this).catch(this.onError);
    });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.leave();
      this.html = '';
    });
    return panel;
  }

  private leave(): void {
    this.source?.end?.();
    this.source = undefined;
  }
}
