import { findingsOn } from '../outline/findingsOn';
import type { ExpectedProofNode, OutlineNode, ProofNode, RequirementNode } from '../outline/model';
import { countText, stateText } from '../outline/progressText';
import { stateOfCited } from '../../evidence/stateOfCited';
import { messageOf } from '../../findings/messageOf';
import type { Finding } from '../../findings/model';
import { citedFile } from '../../proofs/model';
import { renderEvidence, renderLink, type VerdictOf } from '../tooltip/renderEvidence';
import type { Language } from '../../language/language';
import type { Snapshot } from '../../project/snapshot';
import { PlainMarkdown } from '../tooltip/plainMarkdown';
import {
  renderCorrection,
  renderExpected,
  renderRequirement,
  renderScenario,
} from '../tooltip/renderCatalogue';
import { tooltipWords } from '../tooltip/words';
import { describe, stateOf } from './describe';
import type { TreeRow } from './treeRow';
import { treeWords } from './words';

/** Whose row it is, and what is known of its links. */
interface TooltipContext {
  readonly snapshot: Snapshot | undefined;
  readonly verdictOf: VerdictOf;
}

/** What there is to know of a row, made when the pointer rests on it. */
export function tooltipOf(
  row: TreeRow,
  { snapshot, verdictOf }: TooltipContext,
  language: Language,
): PlainMarkdown {
  const { node } = row;
  const text = new PlainMarkdown(language);
  const { name } = describe(row, language);
  if (node.kind === 'notice') return text.text(name);
  text.title(`${name} — ${stateText(node.state, stateOf(node), language)}`);
  const findings = snapshot === undefined ? [] : findingsOn(node, snapshot);
  renderFindings(text, findings);
  renderNode(text, node);
  if (node.kind === 'proof') {
    renderItsFile(text, node, snapshot, findings.length === 0);
    renderLink(text, node.attached.proof, verdictOf);
  }
  return text;
}

function renderItsFile(
  text: PlainMarkdown,
  { attached }: ProofNode,
  snapshot: Snapshot | undefined,
  faultless: boolean,
): void {
  const { proof, place } = attached;
  if (citedFile(proof) === undefined || snapshot === undefined) return;
  const state = stateOfCited(snapshot.evidence, place.file.path, proof) ?? { kind: 'unchecked' };
  renderEvidence(text.rule(), { state, faultless });
}

function renderNode(text: PlainMarkdown, node: OutlineNode): void {
  const words = treeWords[text.language];
  switch (node.kind) {
    case 'dossier':
    case 'chapter':
      text.text(countText(node.count, text.language));
      return;
    case 'aside':
      text.text(words.asideReasons[node.why]);
      return;
    case 'requirement':
      renderWhole(text, node);
      return;
    case 'expected-proof':
      renderExpectedProof(text, node);
      return;
    case 'proof':
      renderProof(text, node);
      return;
    case 'unknown-entry':
      text.text(node.place.file.path);
  }
}

function renderWhole(text: PlainMarkdown, { coverage, count }: RequirementNode): void {
  if (count.expected > 0) text.text(countText(count, text.language));
  const { requirement, entries } = coverage;
  const reasons = entries.map(({ placed }) => placed.entry.notApplicable?.value);
  text.section(
    tooltipWords[text.language].notApplicable,
    reasons.find((reason) => reason !== undefined),
  );
  renderRequirement(text, requirement);
  for (const scenario of requirement.scenarios) renderScenario(text, scenario);
}

function renderExpectedProof(
  text: PlainMarkdown,
  { parent, expected: { name, expectedProof, scenario } }: ExpectedProofNode,
): void {
  const words = tooltipWords[text.language];
  renderExpected(text, { name, expected: expectedProof });
  text.section(words.scenario(scenario.id), scenario.text);
  renderCorrection(text, scenario.correction);
  text.section(words.statement, parent.coverage.requirement.statement);
  renderCorrection(text, parent.coverage.requirement.correction);
}

function renderProof(text: PlainMarkdown, { parent, attached: { proof } }: ProofNode): void {
  const words = treeWords[text.language];
  const { test, version, madeOn } = tooltipWords[text.language];
  text.text(words.targets[proof.target.kind]);
  if (parent.kind === 'requirement') text.text(words.unmatchedProof);
  text.fields([
    [test, proof.test?.value],
    [version, proof.version?.value],
    [madeOn, proof.madeOn?.value],
  ]);
  if (parent.kind === 'requirement') return;
  const { name, expectedProof: expected } = parent.expected;
  renderExpected(text, { name, expected });
}

/** More are in the Problems view. */
const mostFindings = 6;

/** What was found, sentence by sentence; nothing where nothing was. */
function renderFindings(text: PlainMarkdown, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const words = tooltipWords[text.language];
  const sentences = [...new Set(findings.map((finding) => messageOf(finding, text.language)))];
  const more = sentences.length - mostFindings;
  text.list([...sentences.slice(0, mostFindings), ...(more > 0 ? [words.moreFindings(more)] : [])]).rule();
}
