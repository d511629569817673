import { shownText } from '../../evidence/privacy/shownText';
import { correctionMark } from '../../catalogue/corrections/correctionMark';
import { kindName } from '../../catalogue/kindNames';
import type { Language } from '../../language/language';
import type { Count, OutlineNode, ProofNode } from '../outline/model';
import { countText, restText, stateText, warningsText } from '../outline/progressText';
import type { ProofTarget } from '../../proofs/model';
import { shownExcerpt } from '../../evidence/privacy/shownExcerpt';
import type { TreeRow } from './treeRow';
import { treeWords } from './words';

/** What a row says: on screen, and aloud. */
export interface Description {
  readonly label: string;
  readonly detail: string;
  /** For those who hear the tree: what it is, its state in words, its count. */
  readonly spoken: string;
}

const excerptLength = 90;

export function describe({ node, folder }: TreeRow, language: Language): Description {
  const words = treeWords[language];
  if (node.kind === 'notice')
    return { label: words.notices[node.why], detail: '', spoken: words.notices[node.why] };
  const isProof = node.kind === 'expected-proof' || node.kind === 'proof';
  const state = stateText(node.state, isProof ? 'proof' : 'whole', language);
  const warnings = warningsText(warningsOf(node), language);
  const label = labelOf(node, folder, language);
  const detail = detailOf(node, language);
  switch (node.kind) {
    case 'dossier':
      return {
        label,
        detail,
        spoken: joined(words.dossier(label), state, countText(node.count, language), warnings),
      };
    case 'chapter':
      return {
        label,
        detail,
        spoken: joined(words.chapter(label), state, countText(node.count, language), warnings),
      };
    case 'requirement': {
      const proofs = node.count.expected === 0 ? '' : countText(node.count, language);
      const statement = shownExcerpt(node.coverage.requirement.statement, excerptLength);
      return { label, detail, spoken: joined(label, state, proofs, warnings, statement) };
    }
    case 'expected-proof':
    case 'proof':
    case 'aside':
    case 'unknown-entry':
      return { label, detail, spoken: joined(label, state, detail) };
  }
}

/** How many warnings the row itself tells of: those of rows below are told there. */
function warningsOf(node: OutlineNode): number {
  switch (node.kind) {
    case 'dossier':
    case 'chapter':
    case 'requirement':
      return node.warnings;
    case 'expected-proof':
      return node.expected.warnings;
    case 'proof':
      return node.attached.warnings;
    case 'aside':
    case 'unknown-entry':
      return 0;
  }
}

function counted(count: Count, language: Language): string {
  const fraction = count.expected === 0 ? '' : `${count.provided}/${count.expected}`;
  return joined(fraction, restText(count, language));
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function labelOf(node: OutlineNode, folder: string, language: Language): string {
  switch (node.kind) {
    case 'dossier':
      return shownText(node.product === '' ? folder.slice(folder.lastIndexOf('/') + 1) : node.product);
    case 'chapter':
      return shownText(node.chapter.name);
    case 'requirement':
      return shownText(node.coverage.requirement.id);
    case 'expected-proof':
      return shownText(node.expected.name);
    case 'proof':
      return shownText(targetText(node.attached.proof.target) ?? treeWords[language].unreadProof);
    case 'aside':
      return treeWords[language].asides[node.why];
    case 'unknown-entry':
      return shownText(node.place.placed.entry.id.value);
  }
}

function detailOf(node: OutlineNode, language: Language): string {
  switch (node.kind) {
    case 'dossier':
    case 'chapter':
      return joined(counted(node.count, language), warningsText(node.warnings, language));
    case 'requirement': {
      const state =
        node.state === 'not-applicable'
          ? stateText(node.state, 'whole', language)
          : joined(counted(node.count, language), warningsText(node.warnings, language));
      const { statement, correction } = node.coverage.requirement;
      const mark = correction === undefined ? '' : `${correctionMark(correction, language)} :`;
      return [state, mark, shownExcerpt(statement, excerptLength)].filter((part) => part !== '').join('  ');
    }
    case 'expected-proof': {
      const kinds = node.expected.expectedProof.kinds.map((kind) => kindName(kind, language));
      const { correction } = node.expected.expectedProof;
      const mark = correction === undefined ? [] : [correctionMark(correction, language)];
      const warnings = warningsText(node.expected.warnings, language);
      return [kinds.join(language === 'fr' ? ' ou ' : ' or '), ...mark, warnings]
        .filter((part) => part !== '')
        .join(' · ');
    }
    case 'proof':
      return proofDetail(node, language);
    case 'aside':
      return String(node.size);
    case 'unknown-entry':
      return node.place.file.path;
  }
}

function proofDetail({ parent, attached: { proof, warnings } }: ProofNode, language: Language): string {
  const words = treeWords[language];
  const { target } = proof;
  const stage =
    target.kind === 'cnda' ? target.stage?.value : target.kind === 'psc' ? target.role?.value : undefined;
  const parts = [words.targets[target.kind], stage, proof.test?.value];
  const found = warnings === 0 ? [] : [warningsText(warnings, language)];
  const unmatched = parent.kind === 'requirement' ? [words.unmatchedProof] : [];
  return shownText([...parts.filter((part) => part !== undefined), ...unmatched, ...found].join(' · '));
}

/** Where a proof is, as written; undefined where that could not be read. */
export function targetText(target: ProofTarget): string | undefined {
  switch (target.kind) {
    case 'file':
      return target.file.value;
    case 'gazelle':
    case 'link':
      return target.url.value;
    case 'motco2':
      return target.number.value;
    case 'cnda':
    case 'psc':
      return target.file?.value;
    case 'unreadable':
      return undefined;
  }
}
