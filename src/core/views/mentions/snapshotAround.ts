import { noRecords } from '../../deposit/chapterRecords';
import { emptySelection } from '../../dossier/selection';
import { emptySurvey } from '../../evidence/model';
import { noProofs } from '../../project/countProofs';
import type { Snapshot } from '../../project/snapshot';
import { noKnownTexts, type KnownTexts } from './knownTexts';

/** Of a file that belongs to no dossier: nothing is selected, covered or found. */
const nothingChecked: Snapshot = {
  dossier: noKnownTexts.dossier,
  catalogue: noKnownTexts.catalogue,
  chapters: [],
  selection: emptySelection,
  evidence: emptySurvey,
  evidenceChecked: false,
  coverage: new Map(),
  deposits: { files: [], records: noRecords, changes: [] },
  findings: [],
  findingsByFile: new Map(),
  summary: { ...noProofs, requirements: 0, errors: 0, warnings: 0 },
};

/**
 * A snapshot for what reads one file: with the texts that are known, and with the counts and findings of `checked`, the
 * snapshot of the dossier that the file is read in; with none where it is read alone.
 */
export function snapshotAround(known: KnownTexts, checked: Snapshot | undefined): Snapshot {
  const { dossier, catalogue, chapters, evidence } = known;
  const base = checked ?? nothingChecked;
  const deposits = { ...base.deposits, files: known.deposits };
  return { ...base, dossier, catalogue, chapters, deposits, evidence };
}
