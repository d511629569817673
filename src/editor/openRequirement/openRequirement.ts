import * as vscode from 'vscode';
import { addEntry } from '../../core/editing/addEntry';
import { chapterHome } from '../../core/editing/chapterHome';
import { newChapterFile } from '../../core/editing/newChapterFile';
import type { Requirement } from '../../core/catalogue/model';
import type { RequirementCoverage, Snapshot } from '../../core/project/snapshot';
import { rangeOf, shiftRange, type Range } from '../../core/text/position';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { toVscodeRange } from '../host/convert';
import { changeText } from '../session/changeText';
import type { OpenDossier, Session } from '../session/dossiers';
import { dossierNamed } from '../session/dossierNamed';
import { openWords } from '../../core/views/openRequirement/words';
import { notify } from '../host/notify';
import { coverageNamed } from './coverageNamed';
import type { RequirementPanel } from './requirementPanel';

/** Where a requirement is shown, and whether what has the focus keeps it. */
export interface Reading {
  readonly reader: RequirementPanel;
  readonly preserveFocus: boolean;
}

/** Shows where a requirement, or one of its proofs, is written; where it is not, a page to read. Nothing is written. */
export async function openRequirement(
  session: Session,
  target: NodeArgument,
  { reader, preserveFocus }: Reading,
): Promise<void> {
  const dossier = dossierNamed(session, target);
  const snapshot = dossier?.snapshot;
  if (dossier === undefined || snapshot === undefined) return;
  if (target.proof !== undefined) {
    return show(dossier, target.proof.file, startOf(target.proof.range), preserveFocus);
  }
  const coverage = coverageNamed(snapshot, target);
  if (coverage === undefined) {
    void notify.information(openWords[session.language].noSuchRow);
    return;
  }
  const place = writtenPlace(coverage, target.expectedProof);
  if (place === undefined) return reader.show(target, coverage, { preserveFocus });
  await show(dossier, place.file, place.range, preserveFocus);
}

/** Writes the entry of a requirement that has none, and shows it. */
export async function createEntry(session: Session, target: NodeArgument): Promise<void> {
  const dossier = dossierNamed(session, target);
  const snapshot = dossier?.snapshot;
  const coverage = snapshot && coverageNamed(snapshot, target);
  if (dossier === undefined || snapshot === undefined || coverage === undefined) return;
  const place = writtenPlace(coverage, target.expectedProof);
  if (place !== undefined) return show(dossier, place.file, place.range, false);
  await writeEntry(session, { dossier, snapshot, requirement: coverage.requirement });
}

interface Place {
  readonly file: string;
  readonly range: Range;
}

/** The proof for an expected proof, else the entry's id. */
function writtenPlace(
  { entries, expected }: RequirementCoverage,
  name: string | undefined,
): Place | undefined {
  const proof = expected.find((one) => one.name === name)?.proofs[0];
  if (proof !== undefined) {
    const { file, placed } = proof.place;
    return { file: file.path, range: startOf(shiftRange(proof.proof.range, placed.line)) };
  }
  const [entry] = entries;
  if (entry === undefined) return undefined;
  return { file: entry.file.path, range: shiftRange(entry.placed.entry.id.range, entry.placed.line) };
}

interface Missing {
  readonly dossier: OpenDossier;
  readonly snapshot: Snapshot;
  readonly requirement: Requirement;
}

async function writeEntry(session: Session, missing: Missing): Promise<void> {
  const { dossier, snapshot, requirement } = missing;
  if (snapshot.catalogue.kind !== 'loaded') return;
  const { catalogue } = snapshot.catalogue;
  const chapterFile = chapterHome(requirement.chapter, catalogue, snapshot.chapters);
  const uri = dossier.uriOf(chapterFile.path);
  const order = catalogue.chapters.flatMap((chapter) => chapter.requirements.map(({ id }) => id));
  const outcome = await changeText(session, {
    uri,
    newText: chapterFile.isNew ? newChapterFile(requirement.chapter) : undefined,
    edits: (text) => addEntry(text, { id: requirement.id, content: { pairs: [] }, order }),
  });
  if (outcome !== 'done') {
    void notify.warning(openWords[session.language].cannotWrite(requirement.id, chapterFile.path));
    return show(dossier, chapterFile.path, top, false);
  }
  const after = await session.dossiers.settled(dossier);
  const [entry] =
    [...after.coverage.values()].find((one) => one.requirement.id === requirement.id)?.entries ?? [];
  const id = entry === undefined ? top : shiftRange(entry.placed.entry.id.range, entry.placed.line);
  await show(dossier, chapterFile.path, id, false);
}

const top = rangeOf(0, 0, 0, 0);

async function show(dossier: OpenDossier, file: string, range: Range, preserveFocus: boolean): Promise<void> {
  await vscode.window.showTextDocument(dossier.uriOf(file), {
    selection: toVscodeRange(range),
    preview: true,
    preserveFocus,
  });
}

function startOf({ start }: Range): Range {
  return { start, end: start };
}
