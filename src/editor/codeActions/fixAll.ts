import { fixesToMake } from '../../core/findings/fixesToMake';
import type { Finding } from '../../core/findings/model';
import { fixWords } from '../../core/views/codeActions/words';
import { notify } from '../host/notify';
import { textSteps } from './textSteps';
import type { Act, ActStep } from '../session/act';
import type { OpenDossier, Session } from '../session/dossiers';

/** The certain fixes of some findings of a dossier, as one step; undefined where there are none. */
export function certainFixes(
  dossier: OpenDossier,
  chooses: (finding: Finding) => boolean,
): { readonly act: Act; readonly count: number } | undefined {
  const { snapshot } = dossier;
  if (snapshot === undefined) return undefined;
  const choice = { chooses, alsoUncertain: false };
  const { fixes, edits, renames } = fixesToMake(snapshot, (path) => dossier.textOf(path), choice);
  if (fixes.length === 0) return undefined;
  const moves = renames.map(({ from, to }): ActStep => ({
    kind: 'move',
    from: dossier.uriOf(from),
    to: dossier.uriOf(to),
  }));
  return { act: [...moves, ...textSteps(dossier, edits)], count: fixes.length };
}

/** Writes the new paths of all files that were moved outside of VS Code, in every chapter file, as one step. */
export async function followMovedFiles(session: Session, dossier: OpenDossier): Promise<void> {
  const words = fixWords[session.language];
  await session.dossiers.settled(dossier);
  const made = certainFixes(
    dossier,
    ({ code, params }) => code === 'file-not-found' && params['moved'] !== '',
  );
  if (made === undefined) {
    void notify.information(words.noneMoved);
    return;
  }
  if (await session.acts.perform(made.act)) notify.briefly(words.followed(made.count), 6000);
  else void notify.error(words.notApplied);
}
