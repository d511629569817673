import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { Language } from '../../core/language/language';
import type { Html } from '../../core/views/html/html';
import { webPage } from '../../core/views/webPage';
import { ownFile } from './paths';

export interface OpenedWebPage {
  /** Says something in the page's own status line. */
  say(text: string): void;
  close(): void;
}

export interface WebPageToOpen {
  /** Of VS Code's own bookkeeping: `segur.attachReview`. */
  readonly type: string;
  readonly title: string;
  readonly language: Language;
  /** The script in `media/` that works the page. */
  readonly script: string;
  /** Folders whose pictures the page shows. */
  readonly roots: readonly vscode.Uri[];
  /** `addressOf` gives the address by which a picture is shown. */
  readonly body: (addressOf: (uri: vscode.Uri) => string) => Html;
  /** What the page sends is data of a page: it is looked at before it is trusted. */
  readonly onMessage: (message: unknown, page: OpenedWebPage) => Promise<void>;
  readonly onClose: () => void;
}

/**
 * Opens a page of our own in the editor. It runs one script of ours and loads nothing from anywhere else. What fails in
 * answering it is given to `onError`.
 */
export function openWebPage(page: WebPageToOpen, onError: (error: unknown) => void): OpenedWebPage {
  const media = ownFile('media');
  const panel = vscode.window.createWebviewPanel(page.type, page.title, vscode.ViewColumn.Active, {
    enableScripts: true,
    enableForms: false,
    enableCommandUris: false,
    // What was typed into it is not lost when another tab is looked at.
    retainContextWhenHidden: true,
    localResourceRoots: [media, ...page.roots],
  });
  const { webview } = panel;
  const addressOf = (uri: vscode.Uri): string => String(webview.asWebviewUri(uri));
  const opened: OpenedWebPage = {
    say: (text) => void webview.postMessage({ kind: 'say', text }),
    close: () => {
      panel.dispose();
    },
  };
  webview.onDidReceiveMessage((message: unknown) => {
    page.onMessage(message, opened).catch(onError);
  });
  panel.onDidDispose(page.onClose);
  webview.html = webPage({
    title: page.title,
    language: page.language,
    body: page.body(addressOf),
    style: addressOf(vscode.Uri.joinPath(media, 'page.css')),
    script: addressOf(vscode.Uri.joinPath(media, page.script)),
    source: webview.cspSource,
    nonce: randomBytes(16).toString('hex'),
  });
  return opened;
}
