import * as vscode from 'vscode';
import type { Catalogue } from '../../core/catalogue/model';
import type { ExpectedCoverage, RequirementCoverage, Snapshot } from '../../core/project/snapshot';
import { commandIds } from '../../core/views/commandIds';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { OpenDossier, Session } from '../session/dossiers';
import { askDossier } from '../ask/askDossier';
import { askExpected } from './askExpected';
import { requirementAtCursor } from './requirementAtCursor';
import { type AttachWords, attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';

/** What something is attached to. */
export interface AttachTarget {
  readonly dossier: OpenDossier;
  readonly catalogue: Catalogue;
  readonly snapshot: Snapshot;
  readonly coverage: RequirementCoverage;
  /** Undefined where the catalogue expects no proof of the requirement. */
  readonly expected: ExpectedCoverage | undefined;
}

/** A dossier with its catalogue; says so where there is none. */
export interface ReadyDossier {
  readonly dossier: OpenDossier;
  readonly catalogue: Catalogue;
  readonly snapshot: Snapshot;
}

/** What an argument names, or the cursor is on; what remains open is asked. Undefined when the user leaves. */
export async function attachTarget(
  session: Session,
  argument: NodeArgument | undefined,
): Promise<AttachTarget | undefined> {
  const ready = await readyDossier(session, argument);
  if (ready === undefined) return undefined;
  const id = argument?.requirement ?? (argument === undefined ? requirementAtCursor(ready) : undefined);
  const coverages = candidates(ready.snapshot, id, argument?.chapter);
  const [only, ...others] = coverages;
  if (only === undefined) return undefined;
  const named = only.expected.find(({ name }) => name === argument?.expectedProof);
  if (named !== undefined) return { ...ready, coverage: only, expected: named };
  if (others.length === 0 && only.expected.length < 2)
    return { ...ready, coverage: only, expected: only.expected[0] };
  const chosen = await askExpected(coverages, session.language);
  return chosen === undefined ? undefined : { ...ready, ...chosen };
}

export async function readyDossier(
  session: Session,
  argument: NodeArgument | undefined,
): Promise<ReadyDossier | undefined> {
  const words = attachWords[session.language];
  const chosen = await askDossier(session, argument);
  if (chosen.kind !== 'answered') return undefined;
  const dossier = chosen.value;
  if (dossier === undefined) {
    void notify.information(words.noDossier);
    return undefined;
  }
  const snapshot = dossier.snapshot ?? (await session.dossiers.settled(dossier));
  if (snapshot.catalogue.kind === 'loaded')
    return { dossier, snapshot, catalogue: snapshot.catalogue.catalogue };
  void sayNoCatalogue(words);
  return undefined;
}

/** Not waited for: a message may stay, and other files wait for their turn. */
async function sayNoCatalogue(words: AttachWords): Promise<void> {
  const answer = await notify.information(words.noCatalogue, words.importIt);
  if (answer === words.importIt) await vscode.commands.executeCommand(commandIds.importCatalogue);
}

/** The requirement with an id; without one, all those that apply (of a chapter, where one is named). */
function candidates(
  { coverage }: Snapshot,
  id: string | undefined,
  chapter: string | undefined,
): readonly RequirementCoverage[] {
  const all = [...coverage.values()];
  if (id === undefined) {
    return all.filter((one) => one.applies && (chapter === undefined || one.requirement.chapter === chapter));
  }
  const same = all.filter(({ requirement }) => requirement.id === id);
  return (same.length > 1 ? same.filter(({ requirement }) => requirement.chapter === chapter) : same).slice(
    0,
    1,
  );
}
