import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { identityOf, textUnderFindings } from '../../core/findings/findingIdentity';
import type { Language } from '../../core/language/language';
import { againstBaseline, type IdentifiedFinding } from '../../core/views/baseline/againstBaseline';
import type { ExitCode } from '../io';
import type { CheckedDossier } from '../output/checkedDossier';
import { wholeDossier } from '../output/checkedDossier';
import { checkAsText } from '../output/checkAsText';
import type { CommandIo } from '../output/commandIo';
import { incrementAsText } from '../output/incrementAsText';
import { watchWords } from '../output/watchWords';
import type { CheckedProject } from './checkedProject';
import { watchFolder } from './watchFolder';

/** A dossier that is watched. */
export interface Watched {
  /** Its `segur.yaml`, as the user would name it. */
  readonly path: string;
  readonly checked: CheckedProject;
}

interface WatchOptions {
  readonly language: Language;
  /** Information too. */
  readonly all: boolean;
}

/** How long to wait for more of the same, in milliseconds, before the disk is looked at. */
const pause = 100;

/**
 * Prints what was found, then, each time files change, what is new and what is fixed. Only the paths that changed are read
 * again, as in the editor. A dossier that is removed is waited for. Ends when the signal is raised.
 */
export async function watchDossiers(
  watched: readonly Watched[],
  options: WatchOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { language, all } = options;
  const { colour } = io;
  io.stdout(checkAsText(watched.map(asChecked), { language, colour, all }));
  io.say(watchWords[language].watching);
  const ends = watched.map((one) => watchOne(one, options, io));
  const failed = await Promise.all(ends);
  const failure = failed.find((one) => one !== undefined);
  if (failure !== undefined) throw failure;
  return watched.some(({ checked }) => (checked.project.snapshot?.summary.errors ?? 0) > 0) ? 1 : 0;
}

/** Resolves when the signal is raised, or with what makes watching impossible. */
function watchOne(
  { path, checked }: Watched,
  options: WatchOptions,
  io: CommandIo,
): Promise<Error | undefined> {
  const { signal } = io;
  const { project, save } = checked;
  let changed = new Set<string>();
  let before = identified(asChecked({ path, checked }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<void> = Promise.resolve();
  let isGone = false;
  const look = async (): Promise<void> => {
    const paths = changed;
    changed = new Set();
    if (paths.size === 0 || signal.aborted) return;
    const wasGone = isGone;
    isGone = !existsSync(resolve(io.cwd, path));
    if (isGone && !wasGone) io.say(watchWords[options.language].removed(path));
    if (isGone) return;
    // Of a folder anything may have changed.
    const known = wasGone || paths.has('') || paths.has('preuves') ? undefined : paths;
    await project.load(signal, known);
    const snapshot = await project.lookAtEvidence(signal, known === undefined ? {} : { changed: known });
    await save();
    const one = asChecked({ path, checked: { ...checked, snapshot } });
    const text = incrementAsText(one, sinceBefore(one, before), { ...options, colour: io.colour });
    before = identified(one);
    if (text !== '') io.stdout(text);
  };
  return new Promise((done) => {
    const changedAt = (place: string): void => {
      if (/^\.git(?:\/|$)/u.test(place)) return;
      changed.add(place);
      clearTimeout(timer);
      timer = setTimeout(() => {
        working = working.then(look).catch(end);
      }, pause);
    };
    const folder = dirname(resolve(io.cwd, path));
    const watcher = watchFolder(folder, { changed: changedAt, failed: (error) => end(error) });
    const end = (error?: unknown): void => {
      clearTimeout(timer);
      watcher.close();
      done(signal.aborted || !(error instanceof Error) ? undefined : error);
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', () => end(), { once: true });
  });
}

function sinceBefore(
  one: CheckedDossier,
  before: readonly IdentifiedFinding[],
): ReturnType<typeof againstBaseline> {
  const findings = before.map(({ identity }) => identity);
  const listed = { path: one.path, left: { errors: 0, warnings: 0 }, findings };
  return againstBaseline(identified(one), listed, one.snapshot.coverage);
}

function asChecked({ path, checked: { project, snapshot } }: Watched): CheckedDossier {
  return wholeDossier({ path, snapshot, textOf: (file) => project.textOf(file) });
}

function identified({ findings, textOf }: CheckedDossier): readonly IdentifiedFinding[] {
  const textAt = textUnderFindings(textOf);
  return findings.map((finding) => ({ finding, identity: identityOf(finding, textAt) }));
}
