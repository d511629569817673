import * as vscode from 'vscode';

/** A page of our own without scripts: nothing in it can act, and its own policy lets nothing be loaded. */
export class WebPage {
  private panel: vscode.WebviewPanel | undefined;

  constructor(private readonly viewType: string) {}

  /** Shows a whole HTML page, in place of the one that stands there. */
  show(title: string, page: string): void {
    this.panel ??= this.opened(title);
    this.panel.title = title;
    this.panel.webview.html = page;
    this.panel.reveal(undefined, false);
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private opened(title: string): vscode.WebviewPanel {
    const options = { enableScripts: false, enableForms: false, localResourceRoots: [] };
    const panel = vscode.window.createWebviewPanel(this.viewType, title, vscode.ViewColumn.Active, options);
    panel.onDidDispose(() => (this.panel = undefined));
    return panel;
  }
}
