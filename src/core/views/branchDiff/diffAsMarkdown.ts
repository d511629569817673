import { messageOf } from '../../findings/messageOf';
import type { Finding } from '../../findings/model';
import type { Language } from '../../language/language';
import { maskPrivate } from '../../privacy/maskPrivate';
import { boundedLines } from '../../text/boundedLines';
import { markdownText } from '../../text/markdownText';
import { excerptOf } from '../../text/visibleText';
import type { ComparedCommits, ComparedProof, NamedChange, ProofChange, RequirementChange } from './model';
import { branchWords } from './words';

/** GitHub takes 65,536 characters in a comment. */
const mostCharacters = 57_000;
/** Of a path or a sentence, before its signs become entities. */
const mostOfText = 400;
const shownOfSum = 12;

/** What a branch changes, as a comment on it: below 60,000 characters whatever changed. */
export function diffAsMarkdown(
  { base, head, isParting }: ComparedCommits,
  changes: readonly NamedChange[],
  language: Language,
): string {
  const words = branchWords[language];
  const all = changes.flatMap(({ change }) => change.requirements);
  const total = (of: (one: RequirementChange) => number): number =>
    all.reduce((sum, one) => sum + of(one), 0);
  const counts = {
    proofs: total(({ proofs }) => proofs.length),
    gained: total(({ gained }) => gained.length),
    lost: total(({ lost }) => lost.length),
    setAside: total(({ setAside }) => (setAside === undefined ? 0 : 1)),
  };
  const head1 = [
    `## ${text(words.title(base.ref, head?.ref))}`,
    '',
    words.totals(counts.proofs, counts.gained, counts.lost),
    ...(isParting ? [] : ['', text(words.noCommonCommit(base.ref))]),
  ];
  const body = boundedLines(linesOf(changes, language), mostCharacters, isChange);
  const omitted = counts.proofs + counts.gained + counts.lost + counts.setAside - body.counted;
  const lines = body.lines.length === 0 && omitted === 0 ? ['', words.nothing] : body.lines;
  const more = omitted === 0 ? [] : ['', words.more(omitted)];
  return `${[...head1, ...lines, ...more, '', `_${words.caution}_`].join('\n')}\n`;
}

function isChange(line: string): boolean {
  return line.startsWith('- ');
}

function* linesOf(changes: readonly NamedChange[], language: Language): Iterable<string> {
  const words = branchWords[language];
  for (const { path, state, previousPath, change } of changes) {
    const isAsBefore = state === 'kept' && previousPath === undefined;
    if (change.requirements.length === 0 && isAsBefore) continue;
    const moved = previousPath === undefined ? '' : ` (${text(words.moved(previousPath))})`;
    const suffix = state === 'kept' ? moved : ` (${words.states[state]})`;
    if (changes.length > 1 || !isAsBefore) yield* ['', `### ${text(path)}${suffix}`];
    for (const one of change.requirements) {
      yield* ['', `**${titleOf(one, language)}**`, ''];
      for (const proof of one.proofs) yield `- ${proofLine(proof, language)}`;
      if (one.setAside !== undefined) yield `- ⊘ ${one.setAside ? words.setAside : words.notSetAside}`;
      for (const finding of one.gained)
        yield `- 🔴 ${words.gained}${words.colon}${findingText(finding, language)}`;
      for (const finding of one.lost)
        yield `- ✅ ${words.lost}${words.colon}${findingText(finding, language)}`;
    }
  }
}

function titleOf({ requirement, chapter }: RequirementChange, language: Language): string {
  if (requirement === undefined) return branchWords[language].elsewhere;
  return [text(requirement), ...(chapter === undefined ? [] : [text(chapter)])].join(' — ');
}

function proofLine({ change, expectedProof, before, after }: ProofChange, language: Language): string {
  const words = branchWords[language];
  const about = expectedProof === undefined ? words.unmatched : text(expectedProof);
  const shown = [before, after].flatMap((one) => (one === undefined ? [] : proofText(one, language)));
  return `${words.changes[change]} (${about})${words.colon}${shown.join(' → ')}`;
}

function proofText({ value, kind, summed }: ComparedProof, language: Language): string {
  const name = text(value === '' ? kind : value);
  if (summed === undefined) return name;
  const { size } = branchWords[language];
  return `${name} (${size(summed.size)}, \`${summed.sha256.slice(0, shownOfSum)}\`)`;
}

function findingText(finding: Finding, language: Language): string {
  return `${text(messageOf(finding, language))} \`${finding.code}\``;
}

function text(value: string): string {
  return markdownText(excerptOf(maskPrivate(value), mostOfText));
}
