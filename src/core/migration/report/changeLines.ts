import { demandName, isDemand } from '../../catalogue/demands';
import { kindName } from '../../catalogue/kindNames';
import type { Language } from '../../language/language';
import type {
  ExpectedProofPair,
  ListChange,
  Match,
  RequirementPair,
  TextChange,
  ValueChange,
} from '../comparison/model';
import type { Line } from './model';
import { reportWords } from './reportWords';

/** All that changed in a requirement but its id, each on a line of its own. */
export function changeLines(pair: RequirementPair, language: Language): readonly Line[] {
  const words = reportWords(language);
  return [
    ...(pair.moved ? [replaced(words.chapter, pair.before.chapter, pair.after.chapter)] : []),
    ...pair.values.map((value) => valueLine(value, language)),
    ...listLines(words.profile, pair.profiles),
    ...reworded(words.statement, pair.statement),
    ...reworded(words.comment, pair.comment),
    ...scenarioLines(pair, language),
    ...expectedLines(pair, language),
  ];
}

function scenarioLines({ scenarios }: RequirementPair, language: Language): readonly Line[] {
  const { scenario } = reportWords(language);
  return [
    ...scenarios.removed.map((one) => ({
      kind: 'removed' as const,
      label: `${scenario} ${one.id}`,
      text: one.text,
    })),
    ...scenarios.pairs.flatMap(({ after, text }) => reworded(`${scenario} ${after.id}`, text)),
    ...scenarios.added.map((one) => ({
      kind: 'added' as const,
      label: `${scenario} ${one.id}`,
      text: one.text,
    })),
  ];
}

function expectedLines({ expectedProofs }: RequirementPair, language: Language): readonly Line[] {
  const { expectedProof: word } = reportWords(language);
  const { added, removed, pairs } = expectedProofs;
  return [
    ...removed.map((one) => ({
      kind: 'removed' as const,
      label: `${word} ${one.name}`,
      text: one.expectedProof.text,
    })),
    ...pairs.flatMap((pair) => expectedPairLines(pair, language)),
    ...added.map((one) => ({
      kind: 'added' as const,
      label: `${word} ${one.name}`,
      text: one.expectedProof.text,
    })),
  ];
}

function expectedPairLines(pair: ExpectedProofPair, language: Language): readonly Line[] {
  const words = reportWords(language);
  const label = `${words.expectedProof} ${pair.after.name}`;
  const note = `${words.formerly(pair.before.name)} (${matchNote(pair.match, language)})`;
  return [
    ...(pair.renamed ? [{ kind: 'text' as const, label, text: note }] : []),
    ...reworded(label, pair.text),
    ...listLines(`${label}, ${words.kinds}`, pair.kinds, (kind) => kindName(kind, language)),
    ...pair.values.map((value) => {
      const line = valueLine(value, language);
      return { ...line, label: `${label}, ${line.label}` };
    }),
  ];
}

/** Why two are taken for the same, in a few words. */
export function matchNote(match: Match, language: Language): string {
  const words = reportWords(language);
  const sure = `${words.certainty[match.certainty]}, ${words.match[match.reason]}`;
  return match.certainty === 'likely' && match.reason === 'similar-text'
    ? `${sure} (${words.percent(match.similarity)})`
    : sure;
}

function valueLine({ name, before, after }: ValueChange, language: Language): Line {
  const words = reportWords(language);
  const shown = (value: string | undefined): string => {
    if (name === 'demands') return demandNames(value, language) ?? words.none;
    if (name === 'several') return value === undefined ? words.no : words.yes;
    return value === undefined ? words.none : (words.natures[value] ?? value);
  };
  return replaced(words.values[name], shown(before), shown(after));
}

function demandNames(value: string | undefined, language: Language): string | undefined {
  return value
    ?.split(' ')
    .map((name) => (isDemand(name) ? demandName(name, language) : name))
    .join(', ');
}

function replaced(label: string, before: string, after: string): Line {
  return { kind: 'text', label, text: `${before} → ${after}` };
}

function listLines(
  label: string,
  change: ListChange | undefined,
  nameOf: (name: string) => string = (name) => name,
): readonly Line[] {
  if (change === undefined) return [];
  return [
    ...change.removed.map((name) => ({ kind: 'removed' as const, label, text: nameOf(name) })),
    ...change.added.map((name) => ({ kind: 'added' as const, label, text: nameOf(name) })),
  ];
}

function reworded(label: string, change: TextChange | undefined): readonly Line[] {
  return change === undefined ? [] : [{ kind: 'reworded', label, change: shortened(change) }];
}

/** What stayed is shown only where it touches what changed. UTF-16 units. */
const shownOfEqual = 48;

function shortened(change: TextChange): TextChange {
  return change.map((segment, order) => {
    if (segment.kind !== 'equal') return segment;
    const head = order === 0 ? '' : cutAfter(segment.text);
    const tail = order === change.length - 1 ? '' : cutBefore(segment.text);
    return segment.text.length <= shownOfEqual * 2 + 3 ? segment : { kind: 'equal', text: `${head}…${tail}` };
  });
}

function cutAfter(text: string): string {
  return (
    text.slice(0, text.lastIndexOf(' ', shownOfEqual) + 1) ||
    text.slice(0, shownOfEqual).replace(halfPair, '')
  );
}

function cutBefore(text: string): string {
  const from = text.indexOf(' ', text.length - shownOfEqual);
  return from === -1 ? '' : text.slice(from);
}

const halfPair = /[\ud800-\udbff]$/;
