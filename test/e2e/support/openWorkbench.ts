/*
 * Journeys: what a person does in a real VS Code, on the packaged extension.
 *
 *     import assert from 'node:assert/strict';
 *     import { journey } from './support/journey';
 *
 *     describe('attaching a proof', () => {
 *       journey('from the menu', {}, async ({ activityBar, tree, palette, quickInput, editor, screenshot, page }) => {
 *         await activityBar.open('Ségur');
 *         await tree.expand(/SC\.PSC\.01/);
 *         await tree.chooseInMenu(/SC\.PSC\.01\.01/, 'Attach a link');
 *         await quickInput.type('https://…');
 *         await quickInput.accept();
 *         assert.match(await editor.text(), /link: https/);
 *       });
 *     });
 *
 * `journey` gives each one a workbench as it opens, on a copy of the sample dossier, and takes a screenshot named after it
 * at its end (`<title>.png`, or `<title>-failed.png`). Its options are those of `openWorkbench`:
 *
 *     folder     the folder to copy and open, by default samples/ris; `null` opens an empty folder
 *     locale     'fr' gives the extension's own French; the workbench itself stays English
 *     theme      'light' (default), 'dark' or 'high contrast'
 *     settings   more user settings
 *     restricted the folder is not trusted: VS Code's Restricted Mode
 *     viewport   by default 1400 × 900
 *     fresh      true opens a page for this journey alone; else it gets the one of the journeys before, put back
 *     vsix       the package to install, by default the one `npm run test:e2e` has made (SEGUR_VSIX)
 *
 * The journeys of one process share one server, on which the package is installed once, and one browser; they run one after
 * the other, since the user's settings belong to the server. Those of one language share a page too (`borrowWorkbench`), except
 * those that ask for a fresh one, or for what only a load of the page gives: `restricted`, `viewport`, `vsix`. Files of journeys
 * are shared by as many processes as there are cores, four at most. Of VS Code's own extensions
 * only a few are there (`linkBuiltInExtensions`). Nothing here sleeps: every helper waits for what it names, for 40 s at most.
 * Lists are virtual, so rows off screen are not in the page: `tree.row` scrolls until its row is there.
 * The name of a tree row is its accessible label, else its tooltip, else its label and description.
 *
 * Worth knowing:
 *     drag.through(await explorer.reveal('a.png'), activityBar.entry('Ségur'), () => tree.row(/SC\.PSC/))   explorer → tree
 *     drag.filesOnto([{ name, mime, bytes }], await tree.row(/SC\.PSC/))                                   system → tree
 *     quickInput.chooseFile(path)     answers the file dialog, which is a quick input in a served workbench
 *     notifications.answer(text, button), notifications.answerDialog(button)     toasts and modal dialogs
 *     problems.waitFor(/…/), problems.click(/…/), editor.applyQuickFix('…'), editor.undo(), editor.save()
 *     files.autoSave is off, as on the desktop: what is typed is unsaved until `editor.save`
 *
 * Run all: `npm run test:e2e`. One file again and again, on a package made before:
 *     npm run package && SEGUR_VSIX=segur-preuves-0.2.0.vsix npm run test:e2e -- test/e2e/tree.journey.ts
 * Pictures land in test/e2e/screenshots/; `screenshot('tree', { into: 'docs/images' })` makes one for the documentation.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { copyOfFolder } from '../../support/vscode/copyOfFolder';
import { sampleDossier } from '../../support/vscode/repository';
import { temporaryFolder } from '../../support/vscode/temporaryFolder';
import { applySettings, writeSettings } from './applySettings';
import { activityBarOf, type ActivityBar } from './activityBar';
import { dragOf, type Drag } from './drag';
import { editorOf, type Editor } from './editor';
import { explorerOf, type Explorer } from './explorer';
import { languageOf, type Language } from './language';
import { notificationsOf, type Notifications } from './notifications';
import { paletteOf, type Palette } from './palette';
import { problemsOf, type Problems } from './problems';
import { quickInputOf, type QuickInput } from './quickInput';
import { screenshotOf, type Screenshot } from './screenshot';
import { settle } from './settle';
import { sharedHost } from './sharedHost';
import { statusBarOf, type StatusBar } from './statusBar';
import { treeOf, type Tree } from './tree';

export interface WorkbenchOptions {
  readonly folder?: string | null;
  readonly locale?: 'en' | 'fr';
  readonly theme?: Theme;
  readonly settings?: UserSettings;
  readonly restricted?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly vsix?: string;
  readonly fresh?: boolean;
  /** The folder to open, as it is; `folder` is not looked at then. */
  readonly place?: string;
}

export type UserSettings = Readonly<Record<string, unknown>>;

export type Theme = 'light' | 'dark' | 'high contrast';

export interface Workbench {
  readonly page: Page;
  /** The copy that is open, on disk: journeys may read and write it. */
  readonly folder: string;
  readonly activityBar: ActivityBar;
  readonly tree: Tree;
  readonly explorer: Explorer;
  readonly editor: Editor;
  readonly language: Language;
  readonly statusBar: StatusBar;
  readonly palette: Palette;
  readonly quickInput: QuickInput;
  readonly problems: Problems;
  readonly notifications: Notifications;
  readonly drag: Drag;
  /** The content of the webview in front. */
  readonly webview: () => FrameLocator;
  readonly screenshot: Screenshot;
  /** Changes the user's settings while the workbench is open, and waits until it has read them. */
  readonly setUserSettings: (more: UserSettings) => Promise<void>;
  /** Waits until nothing is in progress and the words on screen stand still. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const themes: Readonly<Record<Theme, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high contrast': 'Default High Contrast',
};

/** Nobody is asked: a folder that was never seen is not trusted. */
const inRestrictedMode = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** What takes processor time beside what is looked at: a blinking cursor, the search for ports of other programs. */
const calm = {
  'editor.cursorBlinking': 'solid',
  'remote.autoForwardPorts': false,
  'remote.restoreForwardedPorts': false,
};

const actionLimitMs = 40_000;

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { server, browser } = await sharedHost(options.vsix);
  await writeSettings(server, settingsOf(options));
  const workspace = workspaceOf(options);
  const page = await browser.newPage();
  await page.setViewportSize(options.viewport ?? { width: 1400, height: 900 });
  await forget(page, server.url);
  await openFolder(page, `${server.url}?${addressOf(workspace.folder)}`, options.locale);
  return {
    ...helpersOf(page),
    page,
    folder: workspace.folder,
    setUserSettings: (more) => applySettings(server, page, { ...settingsOf(options), ...more }),
    close: async () => {
      await page.close(); // and with it, the extension host
      workspace.remove();
    },
  };
}

/** The user's settings for these options. */
export function settingsOf({ theme = 'light', restricted, settings }: WorkbenchOptions): UserSettings {
  return {
    ...calm,
    'workbench.colorTheme': themes[theme],
    'window.autoDetectColorScheme': false,
    ...(restricted === true ? inRestrictedMode : {}),
    ...settings,
  };
}

function workspaceOf({ folder, place }: WorkbenchOptions): {
  readonly folder: string;
  readonly remove: () => void;
} {
  if (place !== undefined) return { folder: place, remove: () => undefined };
  if (folder !== null) return copyOfFolder(folder ?? sampleDossier);
  const { folder: parent, remove } = temporaryFolder('empty');
  const empty = path.join(parent, 'empty');
  mkdirSync(empty);
  return { folder: empty, remove };
}

function addressOf(folder: string): string {
  return new URLSearchParams({ folder, payload: JSON.stringify([['skipWelcome', 'true']]) }).toString();
}

/** Empties what a workbench keeps in the browser: the layout, what was opened or dismissed before. */
async function forget(page: Page, url: string): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const { origin } = new URL(url);
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
  await devTools.detach();
}

/** Each frame of an animation is drawn by the processor. */
const stopAnimations = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { animation: none !important; transition: none !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}`;

async function openFolder(page: Page, address: string, locale: string | undefined): Promise<void> {
  page.setDefaultTimeout(actionLimitMs);
  if (locale !== undefined)
    await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(locale)}`);
  await page.addInitScript(stopAnimations);
  await page.goto(address);
  await page.locator('.monaco-workbench .activitybar .action-label').first().waitFor({ timeout: 60_000 });
  await settle(page);
}

/** What acts on a page. Some of it remembers what it did, so that each journey gets its own. */
export function helpersOf(page: Page): Omit<Workbench, 'page' | 'folder' | 'setUserSettings' | 'close'> {
  return {
    activityBar: activityBarOf(page),
    tree: treeOf(page),
    explorer: explorerOf(page),
    editor: editorOf(page),
    language: languageOf(page),
    statusBar: statusBarOf(page),
    palette: paletteOf(page),
    quickInput: quickInputOf(page),
    problems: problemsOf(page),
    notifications: notificationsOf(page),
    drag: dragOf(page),
    webview: () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame'),
    screenshot: screenshotOf(page),
    settle: () => settle(page),
  };
}
