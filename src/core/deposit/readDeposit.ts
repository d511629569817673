import { mapsAt } from '../dossier/requests';
import { rangeOf } from '../text/position';
import { locatedText } from '../yaml/located';
import { withoutConflict } from '../yaml/mergeConflict';
import { textOf, valueOf, type YamlNode, type ReadingDraft } from '../yaml/nodes';
import { readYaml } from '../yaml/readYaml';
import { chapterLimit, tooLargeDraft } from '../yaml/tooLarge';
import { problemsOf } from '../yaml/validate';
import { depositSchema } from './depositSchema';
import type { Answer, DepositedProof, DepositedTarget, DepositFile, Remark, Submission } from './model';

/** Reads a deposit file. Never throws: what can't be read is a problem at its place, and all the rest is kept. */
export function readDeposit(path: string, text: string): DepositFile {
  const refused = tooLargeDraft(text, chapterLimit);
  if (refused !== undefined) return unreadableDeposit(path, refused);
  const conflict = withoutConflict(text);
  const { root, problems } = readYaml(conflict.text);
  const shape = root === undefined ? emptyFile(problems) : problemsOf(depositSchema, root);
  return {
    path,
    chapter: locatedText(root, 'chapter'),
    submissions: mapsAt(root, 'submissions').map(submissionOf),
    problems: [...(conflict.problem === undefined ? [] : [conflict.problem]), ...problems, ...shape],
    root,
  };
}

/** The file in place of one whose bytes could not be read as text. */
export function unreadableDeposit(path: string, problem: ReadingDraft): DepositFile {
  return { path, chapter: undefined, submissions: [], problems: [problem], root: undefined };
}

function emptyFile(problems: readonly ReadingDraft[]): readonly ReadingDraft[] {
  if (problems.length > 0) return [];
  const params = { path: '', reason: 'empty-file', allowed: '' };
  return [{ code: 'schema-invalid', range: rangeOf(0, 0, 0, 1), params }];
}

function submissionOf(node: YamlNode): Submission {
  const answer = valueOf(node, 'answer');
  return {
    on: locatedText(node, 'on'),
    version: locatedText(node, 'version'),
    proofs: mapsAt(node, 'proofs').map(proofOf),
    answer: answer?.kind === 'map' ? answerOf(answer) : undefined,
    range: node.range,
  };
}

function proofOf(node: YamlNode): DepositedProof {
  return {
    requirement: locatedText(node, 'requirement'),
    for: locatedText(node, 'for'),
    target: targetOf(node),
    sha256: locatedText(node, 'sha256')?.value.toLowerCase(),
    expected: locatedText(node, 'expected')?.value.toLowerCase(),
    range: node.range,
  };
}

function targetOf(node: YamlNode): DepositedTarget {
  const file = locatedText(node, 'file')?.value;
  if (file !== undefined) return { kind: 'file', file, value: undefined };
  for (const kind of ['gazelle', 'motco2', 'link'] as const) {
    const value = locatedText(node, kind)?.value;
    if (value !== undefined) return { kind, file: undefined, value };
  }
  for (const [kind, key] of [
    ['cnda', 'stage'],
    ['psc', 'role'],
  ] as const) {
    const inner = valueOf(node, kind);
    if (inner === undefined) continue;
    const value = textOf(inner) ?? locatedText(inner, key)?.value;
    return { kind, file: locatedText(inner, 'file')?.value, value };
  }
  return { kind: 'unreadable', file: undefined, value: undefined };
}

function answerOf(node: YamlNode): Answer {
  return {
    on: locatedText(node, 'on'),
    status: locatedText(node, 'status'),
    remarks: mapsAt(node, 'remarks').map(remarkOf),
    range: node.range,
  };
}

function remarkOf(node: YamlNode): Remark {
  return {
    for: locatedText(node, 'for'),
    text: locatedText(node, 'text'),
    reply: locatedText(node, 'reply'),
    settledOn: locatedText(node, 'settledOn'),
    range: node.range,
  };
}
