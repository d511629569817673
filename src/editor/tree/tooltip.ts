import type * as vscode from 'vscode';
import { findingsOn } from '../../core/views/outline/findingsOn';
import type {
  ExpectedProofNode,
  OutlineNode,
  ProofNode,
  RequirementNode,
} from '../../core/views/outline/model';
import { stateOfCited } from '../../core/evidence/stateOfCited';
import { citedFile } from '../../core/proofs/model';
import { tellEvidence } from '../hover/tellEvidence';
import { tellLink } from '../links/tellLink';
import type { OpenDossier, Session } from '../session/dossiers';
import { PlainMarkdown } from '../telling/plainMarkdown';
import { tellCorrection, tellExpected, tellRequirement, tellScenario } from '../telling/tellCatalogue';
import { tellFindings } from '../telling/tellFindings';
import { tellingWords } from '../../core/views/tooltip/words';
import { describe } from './describe';
import type { TreeNode } from './treeNode';
import { treeWords } from './words';

/** What there is to know of a row, made when the pointer rests on it. */
export function tooltipOf(
  row: TreeNode,
  { language, kept }: Pick<Session, 'language' | 'kept'>,
): vscode.MarkdownString {
  const { node, open } = row;
  const text = new PlainMarkdown(language);
  const { label } = describe(row, language);
  if (node.kind === 'notice') return text.text(label).value;
  text.title(`${label} — ${treeWords[language].states[node.state]}`);
  const findings = open.snapshot === undefined ? [] : findingsOn(node, open.snapshot);
  tellFindings(text, findings);
  tellNode(text, node);
  if (node.kind === 'proof') {
    tellItsFile(text, node, open, findings.length === 0);
    tellLink(text, node.attached.proof, kept);
  }
  return text.value;
}

function tellItsFile(
  text: PlainMarkdown,
  { attached }: ProofNode,
  { snapshot, folder }: OpenDossier,
  faultless: boolean,
): void {
  const { proof, place } = attached;
  if (citedFile(proof) === undefined || snapshot === undefined) return;
  const state = stateOfCited(snapshot.evidence, place.file.path, proof) ?? { kind: 'unchecked' };
  tellEvidence(text.rule(), { state, folder, faultless });
}

function tellNode(text: PlainMarkdown, node: OutlineNode): void {
  const words = treeWords[text.language];
  switch (node.kind) {
    case 'dossier':
    case 'chapter':
      text.text(words.counted(node.count));
      return;
    case 'aside':
      text.text(words.asideReasons[node.why]);
      return;
    case 'requirement':
      tellWhole(text, node);
      return;
    case 'expected-proof':
      tellExpectedProof(text, node);
      return;
    case 'proof':
      tellProof(text, node);
      return;
    case 'unknown-entry':
      text.text(node.place.file.path);
  }
}

function tellWhole(text: PlainMarkdown, { coverage }: RequirementNode): void {
  const { requirement, entries } = coverage;
  const reasons = entries.map(({ placed }) => placed.entry.notApplicable?.value);
  text.section(
    tellingWords[text.language].notApplicable,
    reasons.find((reason) => reason !== undefined),
  );
  tellRequirement(text, requirement);
  for (const scenario of requirement.scenarios) tellScenario(text, scenario);
}

function tellExpectedProof(
  text: PlainMarkdown,
  { parent, expected: { name, expectedProof, scenario } }: ExpectedProofNode,
): void {
  const words = tellingWords[text.language];
  tellExpected(text, { name, expected: expectedProof });
  text.section(words.scenario(scenario.id), scenario.text);
  tellCorrection(text, scenario.correction);
  text.section(words.statement, parent.coverage.requirement.statement);
  tellCorrection(text, parent.coverage.requirement.correction);
}

function tellProof(text: PlainMarkdown, { parent, attached: { proof } }: ProofNode): void {
  const words = treeWords[text.language];
  const { test, version, madeOn } = tellingWords[text.language];
  text.text(words.targets[proof.target.kind]);
  if (parent.kind === 'requirement') text.text(words.strayProof);
  text.fields([
    [test, proof.test?.value],
    [version, proof.version?.value],
    [madeOn, proof.madeOn?.value],
  ]);
  if (parent.kind === 'requirement') return;
  const { name, expectedProof: expected } = parent.expected;
  tellExpected(text, { name, expected });
}
