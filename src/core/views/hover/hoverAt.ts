import type { RequirementCoverage, Snapshot } from '../../project/snapshot';
import { expectedProofAt } from '../../catalogue/expectedProofAt';
import { findExpected } from '../../catalogue/expectedProofName';
import type { Catalogue, Requirement } from '../../catalogue/model';
import { foldProfile, profilesOf } from '../../catalogue/profiles';
import { requirementIndexOf } from '../../catalogue/requirementIds';
import { emptySurvey } from '../../evidence/model';
import { evidencePolicyOf } from '../../evidence/evidencePolicy';
import { stateOfCited } from '../../evidence/stateOfCited';
import { ruleLines } from '../../findings/ruleLines';
import { entryAt, proofAt } from '../outline/expectedAt';
import { findingsOnProof } from '../outline/findingsOn';
import { noteText } from '../outline/progressText';
import { tallyOf } from '../outline/tally';
import { expectedFor } from '../../proofs/expectedFor';
import { citedFile, type ChapterFile, type PlacedEntry, type Proof } from '../../proofs/model';
import type { Located } from '../../text/located';
import { rangeHolds, shiftRange, type Position, type Range } from '../../text/position';
import type { PlainMarkdown } from '../tooltip/plainMarkdown';
import {
  renderCorrection,
  renderExpected,
  renderRequirement,
  renderScenario,
} from '../tooltip/renderCatalogue';
import { tooltipWords } from '../tooltip/words';
import { renderLink, type VerdictOf, renderEvidence } from '../tooltip/renderEvidence';
import { dossierKeyAt } from './dossierKeyAt';
import { importedAt } from './importedAt';
import { hoverWords } from './words';
import { writtenKeyAt } from './writtenKeyAt';

/** What is shown for the words under the pointer. */
export interface Hover {
  readonly text: PlainMarkdown;
  readonly range: Range;
}

/** A place in a file of a dossier. */
export interface PointedAt {
  readonly path: string;
  readonly position: Position;
  /** The text that the snapshot was made from. */
  readonly source: string | undefined;
  readonly verdictOf: VerdictOf;
  /** Whether another extension shows what our schemas say of a key. */
  readonly keysDescribedElsewhere?: boolean;
}

/** What there is to show at a place of a chapter file, a catalogue or `segur.yaml`; undefined where there is nothing. */
export function hoverAt(snapshot: Snapshot, place: PointedAt, text: PlainMarkdown): Hover | undefined {
  const { path, position, source = '', keysDescribedElsewhere = false } = place;
  const { catalogue, dossier } = snapshot;
  const hover = (range: Range | undefined): Hover | undefined => range && { text, range };
  if (path === dossier.path)
    return (
      profileAt(snapshot, position, text) ??
      hover(dossierKeyAt(dossier, position, { text, keysDescribedElsewhere }))
    );
  if (catalogue.kind === 'loaded' && path === catalogue.path)
    return expectedIn(catalogue.catalogue, source, { position, text });
  if (catalogue.kind === 'loaded' && path === catalogue.corrections?.path) {
    const range = importedAt(catalogue.corrections.imported, source, position, text);
    if (range !== undefined) return { text, range };
  }
  return (
    writtenAt(snapshot, place, text) ??
    (keysDescribedElsewhere ? undefined : hover(writtenKeyAt(path, source, position, text)))
  );
}

/** What an entry of a chapter file names. */
function writtenAt(
  snapshot: Snapshot,
  { path, position, verdictOf }: PointedAt,
  text: PlainMarkdown,
): Hover | undefined {
  const file = snapshot.chapters.find((one) => one.path === path);
  const placed = file === undefined ? undefined : entryAt(file, position);
  if (file === undefined || placed === undefined) return undefined;
  return (
    requirementAt(snapshot, placed, { position, text }) ??
    proofPartAt(snapshot, { file, placed, verdictOf }, { position, text })
  );
}

function expectedIn(
  catalogue: Catalogue,
  source: string,
  { position, text }: HoverRequest,
): Hover | undefined {
  const found = expectedProofAt(source, catalogue, position);
  if (found === undefined) return undefined;
  renderExpected(text, { name: found.name, expected: found.expectedProof });
  return { text, range: found.range };
}

interface HoverRequest {
  readonly position: Position;
  readonly text: PlainMarkdown;
}

function requirementAt(
  snapshot: Snapshot,
  placed: PlacedEntry,
  { position, text }: HoverRequest,
): Hover | undefined {
  const range = shiftRange(placed.entry.id.range, placed.line);
  const requirement = rangeHolds(range, position) ? requirementOf(snapshot, placed) : undefined;
  if (requirement === undefined) return undefined;
  text.title(requirement.id);
  const coverage = coverageOf(snapshot, placed);
  if (coverage !== undefined) text.text(noteText(tallyOf(coverage), text.language));
  renderRequirement(text, requirement);
  for (const scenario of requirement.scenarios) renderScenario(text, scenario);
  return { text, range };
}

/** Undefined for an entry of a text that is not the one that was checked, such as one of git. */
function coverageOf({ coverage }: Snapshot, placed: PlacedEntry): RequirementCoverage | undefined {
  return [...coverage.values()].find(({ entries }) => entries.some((entry) => entry.placed === placed));
}

function requirementOf({ catalogue }: Snapshot, { entry }: PlacedEntry): Requirement | undefined {
  if (catalogue.kind !== 'loaded') return undefined;
  return requirementIndexOf(catalogue.catalogue).meant(entry.id.value);
}

interface WrittenEntry {
  readonly file: ChapterFile;
  readonly placed: PlacedEntry;
  readonly verdictOf: VerdictOf;
}

function proofPartAt(
  snapshot: Snapshot,
  { file, placed, verdictOf }: WrittenEntry,
  { position, text }: HoverRequest,
): Hover | undefined {
  const proof = proofAt(placed, position);
  if (proof === undefined) return undefined;
  const holds = (part: Located<string> | undefined): Range | undefined => {
    const range = part === undefined ? undefined : shiftRange(part.range, placed.line);
    return range !== undefined && rangeHolds(range, position) ? range : undefined;
  };
  const onFor = holds(proof.for);
  if (onFor !== undefined) {
    const expected = expectedBy(proof, requirementOf(snapshot, placed), { text, range: onFor });
    if (expected !== undefined) renderRules(snapshot, placed, proof, text);
    return expected;
  }
  const { target } = proof;
  const onLink = target.kind === 'gazelle' || target.kind === 'link' ? holds(target.url) : undefined;
  if (onLink !== undefined) {
    renderLink(text, proof, verdictOf);
    renderRules(snapshot, placed, proof, text);
    return { text, range: onLink };
  }
  const cited = citedFile(proof);
  const onFile = holds(cited);
  if (cited === undefined || onFile === undefined) return undefined;
  const state = stateOfCited(snapshot.evidence, file.path, proof);
  // Alone, a file is never looked at: nothing is true of it.
  if (state === undefined && snapshot.evidence === emptySurvey) return undefined;
  const isChecked = coverageOf(snapshot, placed) !== undefined;
  const faultless = isChecked && findingsOnProof({ file, placed }, proof, snapshot).length === 0;
  renderEvidence(text, { state: state ?? { kind: 'unchecked' }, faultless });
  renderRules(snapshot, placed, proof, text);
  return { text, range: onFile };
}

/** Which rules held for what is given, and who says so. */
function renderRules(snapshot: Snapshot, placed: PlacedEntry, proof: Proof, text: PlainMarkdown): void {
  const expected = expectedFor(proof, requirementOf(snapshot, placed))?.expectedProof;
  if (expected === undefined) return;
  const policy = evidencePolicyOf(snapshot.dossier.policy);
  text.title(hoverWords[text.language].rules).list(ruleLines(expected, policy, text.language));
}

function expectedBy(
  proof: Proof,
  requirement: Requirement | undefined,
  { text, range }: Hover,
): Hover | undefined {
  if (requirement === undefined || proof.for === undefined) return undefined;
  const found = findExpected(requirement, proof.for.value);
  if (found.kind !== 'found') return undefined;
  const { name, expectedProof: expected, scenario } = found;
  renderExpected(text, { name, expected });
  const words = tooltipWords[text.language];
  text.section(words.scenario(scenario.id), scenario.text);
  renderCorrection(text, scenario.correction);
  text.section(words.statement, requirement.statement);
  renderCorrection(text, requirement.correction);
  return { text, range };
}

function profileAt(
  { dossier, catalogue }: Snapshot,
  position: Position,
  text: PlainMarkdown,
): Hover | undefined {
  const written = dossier.profiles.find(({ range }) => rangeHolds(range, position));
  if (written === undefined || catalogue.kind !== 'loaded') return undefined;
  const fold = foldProfile(written.value);
  const profile = profilesOf(catalogue.catalogue).find(({ name }) => foldProfile(name) === fold);
  if (profile === undefined) return undefined;
  const { name, requirements, expectedProofs } = profile;
  text.title(name).text(hoverWords[text.language].profile(requirements, expectedProofs));
  return { text, range: written.range };
}
