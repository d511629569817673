import * as vscode from 'vscode';

/** Texts that are kept: reports are read once, and a move shows every chapter file of a dossier. */
const mostTexts = 64;

/** Read-only documents that are on no disk: reports, and what an import would write. */
export class VirtualTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly registration: vscode.Disposable;

  constructor(
    private readonly scheme:
      | 'segur-report'
      | 'segur-new'
      | 'segur-inspection'
      | 'segur-links'
      | 'segur-comparison',
  ) {
    this.registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  /** Gives the address of a text; the name's extension shows its language. */
  put(name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: this.scheme, path: `/${name}` });
    this.texts.delete(uri.path);
    this.texts.set(uri.path, text);
    const [oldest] = this.texts.keys();
    if (this.texts.size > mostTexts && oldest !== undefined) this.texts.delete(oldest);
    this.changed.fire(uri);
    return uri;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.path) ?? '';
  }

  dispose(): void {
    vscode.Disposable.from(this.registration, this.changed).dispose();
  }
}
