import { shownText } from '../../privacy/shownText';
import { correctionMark } from '../../catalogue/corrections/correctionMark';
import { oneLine } from '../../catalogue/spelling';
import { kindName } from '../../catalogue/kindNames';
import type { Language } from '../../language/language';
import type { ChapterNode, OutlineNode, ProofNode, RequirementNode } from '../outline/model';
import { isToReview } from '../outline/isToReview';
import { countText, restText, type StateOf, stateText, warningsText } from '../outline/progressText';
import { targetPlace } from '../../proofs/model';
import { shownExcerpt } from '../../privacy/shownExcerpt';
import { distinctiveWords, withoutOpening } from './distinctiveWords';
import { shortId } from './shortId';
import type { TreeRow } from './treeRow';
import { treeWords } from './words';

/** The texts of a row: on screen, and for a screen reader. */
export interface Description {
  /** What the row stands for, by its whole name. */
  readonly name: string;
  /** Counter first, since a narrow view cuts the end. */
  readonly label: string;
  readonly detail: string;
  /** For screen readers: what it is, its state in words, its count. */
  readonly accessibleLabel: string;
}

const excerptLength = 90;

/** The texts of a row of the tree in one language. */
export function describe({ node, folder }: TreeRow, language: Language): Description {
  const words = treeWords[language];
  if (node.kind === 'notice') {
    const name = words.notices[node.why];
    return { name, label: name, detail: '', accessibleLabel: name };
  }
  const state = stateText(node.state, stateOf(node), language);
  const warnings = warningsText(warningsOf(node), language);
  const name = nameOf(node, folder, language);
  const detail = detailOf(node, language);
  const visible = { name, label: labelOf(node, name), detail };
  switch (node.kind) {
    case 'dossier':
      return {
        ...visible,
        accessibleLabel: joined(words.dossier(name), state, countText(node.count, language), warnings),
      };
    case 'chapter':
      return {
        ...visible,
        accessibleLabel: joined(
          words.chapter(name),
          depositOf(node, language),
          state,
          countText(node.count, language),
          warnings,
        ),
      };
    case 'requirement': {
      const proofs = node.count.expected === 0 ? '' : countText(node.count, language);
      const about = shownExcerpt(wordsOf(node), excerptLength);
      const remarks = words.remarks(node.remarks);
      return {
        ...visible,
        accessibleLabel: joined(name, reviewOf(node, language), state, proofs, remarks, warnings, about),
      };
    }
    case 'expected-proof':
    case 'proof':
    case 'aside':
    case 'unknown-entry':
      return { ...visible, accessibleLabel: joined(name, state, detail) };
  }
}

/** What a row's state belongs to. */
export function stateOf({ kind }: OutlineNode): StateOf {
  switch (kind) {
    case 'dossier':
    case 'chapter':
      return 'group';
    case 'requirement':
    case 'aside':
    case 'unknown-entry':
      return 'requirement';
    case 'expected-proof':
    case 'proof':
      return 'proof';
  }
}

function labelOf(node: OutlineNode, name: string): string {
  switch (node.kind) {
    case 'dossier':
    case 'chapter':
      return counted(node, name);
    case 'requirement': {
      const { id } = node.coverage.requirement;
      const short = node.parent.kind === 'chapter' ? shortId(id, node.parent.chapter.requirements) : id;
      return counted(node, shownText(short));
    }
    case 'expected-proof': {
      const { id } = node.parent.coverage.requirement;
      return name.startsWith(id) && name.length > id.length ? name.slice(id.length) : name;
    }
    case 'proof':
    case 'aside':
    case 'unknown-entry':
      return name;
  }
}

function counted({ count: { provided, expected } }: Pick<RequirementNode, 'count'>, name: string): string {
  return expected === 0 ? name : `${provided}/${expected} · ${name}`;
}

/** What distinguishes a requirement from the others of its chapter. */
function wordsOf({ parent, coverage: { requirement } }: RequirementNode): string {
  return distinctiveWords(
    requirement,
    parent.kind === 'chapter' ? parent.chapter.requirements : [requirement],
  );
}

function reviewOf({ coverage }: RequirementNode, language: Language): string {
  return isToReview(coverage) ? treeWords[language].toReview : '';
}

/** How many warnings the row itself shows: those of rows below are shown there. */
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

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function dotted(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function nameOf(node: OutlineNode, folder: string, language: Language): string {
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
      return shownText(targetPlace(node.attached.proof.target)?.value ?? treeWords[language].unreadProof);
    case 'aside':
      return treeWords[language].asides[node.why];
    case 'unknown-entry':
      return shownText(node.place.placed.entry.id.value);
  }
}

function detailOf(node: OutlineNode, language: Language): string {
  switch (node.kind) {
    case 'dossier':
      return joined(restText(node.count, language), warningsText(node.warnings, language));
    case 'chapter': {
      const rest = joined(restText(node.count, language), warningsText(node.warnings, language));
      return dotted(depositOf(node, language), rest);
    }
    case 'requirement': {
      const state =
        node.state === 'not-applicable'
          ? stateText(node.state, 'requirement', language)
          : joined(restText(node.count, language), warningsText(node.warnings, language));
      const { correction } = node.coverage.requirement;
      const mark = correction === undefined ? '' : correctionMark(correction, language);
      const remarks = treeWords[language].remarks(node.remarks);
      const excerpt = shownExcerpt(wordsOf(node), excerptLength);
      return dotted(reviewOf(node, language), mark, remarks, excerpt, state);
    }
    case 'expected-proof': {
      const { kinds, correction, text } = node.expected.expectedProof;
      const names = kinds.map((kind) => kindName(kind, language)).join(language === 'fr' ? ' ou ' : ' or ');
      const mark = correction === undefined ? '' : correctionMark(correction, language);
      const about = shownExcerpt(withoutOpening(oneLine(text)), excerptLength);
      const remarks = treeWords[language].remarks(node.remarks);
      return dotted(remarks, names, mark, about, warningsText(node.expected.warnings, language));
    }
    case 'proof':
      return proofDetail(node, language);
    case 'aside':
      return String(node.size);
    case 'unknown-entry':
      return node.place.file.path;
  }
}

/** How far a chapter is with the agency: nothing before it is submitted. */
function depositOf({ deposit, remarks }: ChapterNode, language: Language): string {
  const words = treeWords[language];
  return deposit === 'none' ? '' : joined(words.deposits[deposit], words.remarks(remarks));
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
