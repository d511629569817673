import path from 'node:path';
import { mkdirSync } from 'node:fs';
import { temporaryFolder } from '../../support/vscode/temporaryFolder';
import { applySettings } from './applySettings';
import {
  helpersOf,
  openWorkbench,
  settingsOf,
  type UserSettings,
  type Workbench,
  type WorkbenchOptions,
} from './openWorkbench';
import { contentOf, fillFolder } from './fillFolder';
import { resetWorkbench } from './resetWorkbench';
import { sharedHost } from './sharedHost';

/** One for each language, since that is chosen when the page is loaded; opened at first use. */
const shared = new Map<string, Workbench>();

/**
 * A workbench as these options ask for. It is one that a journey before left, put back to how it opened, with the folder's
 * content replaced, since loading the page takes more processor time than a journey: `close` leaves it open. Where the
 * options ask for what only a load of the page gives, or for a `fresh` one, it is opened for this journey alone.
 */
export async function borrowWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  if (needsLoad(options)) return openWorkbench(options);
  const { locale = 'en' } = options;
  const kept = shared.get(locale);
  if (kept !== undefined && (await isReset(kept, options))) return lent(kept, options);
  const opened = await openWorkbench({ ...options, place: newPlace(options) });
  shared.set(locale, opened);
  return lent(opened, options);
}

/** The parts of a workbench keep their height where the window gets another. */
function needsLoad({ fresh, restricted, viewport, vsix }: WorkbenchOptions): boolean {
  return fresh === true || restricted === true || viewport !== undefined || vsix !== undefined;
}

/** After a journey that failed: whatever state they are in, none of them is used again. */
export function forgetWorkbenches(): void {
  shared.clear();
}

/** One that does not obey is closed: the journey that comes is not to blame. */
async function isReset(workbench: Workbench, options: WorkbenchOptions): Promise<boolean> {
  try {
    await resetWorkbench(workbench, options);
    return true;
  } catch (error) {
    console.log('      The workbench could not be put back to how it opened:', error);
    await workbench.close();
    return false;
  }
}

function lent(workbench: Workbench, options: WorkbenchOptions): Workbench {
  const setUserSettings = async (more: UserSettings): Promise<void> => {
    const { server } = await sharedHost();
    await applySettings(server, workbench.page, { ...settingsOf(options), ...more });
  };
  return { ...workbench, ...helpersOf(workbench.page), setUserSettings, close: () => Promise.resolve() };
}

function newPlace({ folder }: WorkbenchOptions): string {
  const place = path.join(temporaryFolder('shared').folder, 'ris');
  mkdirSync(place);
  fillFolder(place, contentOf(folder));
  return place;
}
