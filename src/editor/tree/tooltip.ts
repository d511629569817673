import type * as vscode from 'vscode';
import { kindName } from '../../core/catalogue/kindNames';
import type { ExpectedProof, Requirement, Scenario } from '../../core/catalogue/model';
import { messageOf } from '../../core/findings/messages/messageOf';
import type { Language } from '../../core/language/language';
import { findingsOn } from '../../core/outline/findingsOn';
import type { ExpectedProofNode, OutlineNode, ProofNode, RequirementNode } from '../../core/outline/model';
import type { Snapshot } from '../../core/project/snapshot';
import { describe } from './describe';
import { PlainMarkdown } from './markdown';
import type { TreeNode } from './treeNode';
import { treeWords } from './words';

/** What there is to know of a row, made when the pointer rests on it. */
export function tooltipOf(row: TreeNode, language: Language): vscode.MarkdownString {
  const { node, open } = row;
  const text = new PlainMarkdown();
  const words = treeWords[language];
  const { label } = describe(row, language);
  if (node.kind === 'notice') return text.text(label).value;
  text.title(`${label} — ${words.states[node.state]}`);
  tellNode(text, node, language);
  if (open.snapshot !== undefined) tellFindings(text, node, { snapshot: open.snapshot, language });
  return text.value;
}

function tellNode(text: PlainMarkdown, node: OutlineNode, language: Language): void {
  const words = treeWords[language];
  switch (node.kind) {
    case 'dossier':
    case 'chapter':
      text.text(words.counted(node.count));
      return;
    case 'aside':
      text.text(words.asideReasons[node.why]);
      return;
    case 'requirement':
      tellRequirement(text, node, language);
      return;
    case 'expected-proof':
      tellExpectedProof(text, node, language);
      return;
    case 'proof':
      tellProof(text, node, language);
      return;
    case 'unknown-entry':
      text.text(node.place.file.path);
  }
}

function tellRequirement(text: PlainMarkdown, { coverage }: RequirementNode, language: Language): void {
  const { requirement, entries } = coverage;
  const words = treeWords[language].tooltip;
  const reasons = entries.map(({ placed }) => placed.entry.notApplicable?.value);
  text.section(
    words.notApplicable,
    reasons.find((reason) => reason !== undefined),
  );
  tellCatalogue(text, requirement, language);
  for (const scenario of requirement.scenarios) tellScenario(text, scenario, language);
}

/** What the catalogue says of a requirement, its scenarios apart. */
export function tellCatalogue(text: PlainMarkdown, requirement: Requirement, language: Language): void {
  const words = treeWords[language].tooltip;
  text.section(words.statement, requirement.statement);
  text.section(words.comment, requirement.comment);
  const fields: readonly (readonly [string, string | undefined])[] = [
    [words.nature, words.natures[requirement.nature]],
    [words.profiles, requirement.profiles.join(', ')],
    [words.criticality, requirement.criticality],
    [words.feature, requirement.feature],
    [words.perimeter, requirement.perimeter],
  ];
  for (const [name, value] of fields) text.field(name, value);
}

/** A scenario and all the proofs it expects. */
export function tellScenario(text: PlainMarkdown, scenario: Scenario, language: Language): void {
  const words = treeWords[language].tooltip;
  text.section(words.scenario(scenario.id), scenario.text);
  for (const expected of scenario.expectedProofs) {
    tellExpected(text, expected.number ?? `#${expected.position}`, { expected, language });
  }
}

function tellExpectedProof(
  text: PlainMarkdown,
  { parent, expected }: ExpectedProofNode,
  language: Language,
): void {
  const words = treeWords[language].tooltip;
  tellExpected(text, expected.name, { expected: expected.expectedProof, language });
  text.section(words.scenario(expected.scenario.id), expected.scenario.text);
  text.section(words.statement, parent.coverage.requirement.statement);
}

/** What one expected proof must be, and by which words that was told. */
export function tellExpected(
  text: PlainMarkdown,
  name: string,
  { expected, language }: { readonly expected: ExpectedProof; readonly language: Language },
): void {
  const words = treeWords[language].tooltip;
  const kinds = expected.kinds
    .map((kind) => kindName(kind, language))
    .join(language === 'fr' ? ' ou ' : ' or ');
  const because =
    expected.because === undefined ? words.unknownKind : `${words.because} « ${expected.because} »`;
  text.section(words.expected(name), expected.text);
  text.field(words.kinds, `${kinds} (${because})`);
  text.field(words.test, expected.test);
}

function tellProof(
  text: PlainMarkdown,
  { parent, attached: { proof } }: ProofNode,
  language: Language,
): void {
  const words = treeWords[language];
  text.text(words.targets[proof.target.kind]);
  if (parent.kind === 'requirement') text.text(words.strayProof);
  text.field(words.tooltip.test, proof.test?.value);
  text.field(words.tooltip.version, proof.version?.value);
  text.field(words.tooltip.madeOn, proof.madeOn?.value);
  if (parent.kind === 'expected-proof') {
    tellExpected(text, parent.expected.name, { expected: parent.expected.expectedProof, language });
  }
}

/** More are in the Problems view. */
const mostFindings = 8;

function tellFindings(
  text: PlainMarkdown,
  node: OutlineNode,
  { snapshot, language }: { readonly snapshot: Snapshot; readonly language: Language },
): void {
  const findings = findingsOn(node, snapshot);
  if (findings.length === 0) return;
  text.rule().title(treeWords[language].tooltip.findings);
  for (const finding of findings.slice(0, mostFindings)) text.text(messageOf(finding, language));
}
