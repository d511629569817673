import type { Requirement } from '../../catalogue/model';
import type { Language } from '../../language/language';
import { countParts, countChanges, type ChangeCounts } from '../comparison/countChanges';
import type { DossierEffect } from '../comparison/effectOnDossier';
import type { CatalogueDifference, RequirementPair } from '../comparison/model';
import { changeLines, matchNote } from './changeLines';
import { effectLead, effectSections } from './effectSections';
import type { Item, Report, Section } from './model';
import { reportWords } from './reportWords';

export interface ReportSources {
  readonly difference: CatalogueDifference;
  /** How the user names the two catalogues. */
  readonly names: { readonly before: string; readonly after: string };
  readonly effect?: DossierEffect | undefined;
}

/** The report of a comparison: the effect on the dossier first, since that is what is to be done. */
export function reportOf({ difference, names, effect }: ReportSources, language: Language): Report {
  const words = reportWords(language);
  const counts = countChanges(difference);
  const sizes = [difference.before, difference.after].map((one) => words.sizes(countParts(one)));
  return {
    title: words.title(names.before, names.after),
    lead: [
      sizes.join(' → '),
      ...countLines(counts, language),
      ...(effect === undefined ? [] : [effectLead(effect, language)]),
    ],
    sections: [
      ...(effect === undefined ? [] : effectSections(effect, language)),
      section(words.sections.profiles, profileItems(difference, words.profile)),
      section(
        words.sections.added,
        difference.added.map((one) => wholeItem(one, 'added', language)),
      ),
      section(
        words.sections.removed,
        difference.removed.map((one) => wholeItem(one, 'removed', language)),
      ),
      section(
        words.sections.renumbered,
        difference.changed.filter((pair) => pair.renumbered).map((pair) => changedItem(pair, language)),
      ),
      section(
        words.sections.changed,
        difference.changed.filter((pair) => !pair.renumbered).map((pair) => changedItem(pair, language)),
      ),
    ].filter(({ items }) => items.length > 0),
    notes: effect === undefined ? [] : [words.limits],
  };
}

const shownCounts = [
  ...(['added', 'removed', 'renumbered', 'toConfirm', 'moved', 'reworded', 'nature'] as const),
  ...(['profiles', 'criticality', 'scenarios', 'expectedProofs'] as const),
];

function countLines(counts: ChangeCounts, language: Language): readonly string[] {
  const words = reportWords(language);
  const counted = shownCounts
    .filter((name) => counts[name] > 0)
    .map((name) => words.counts[name](counts[name]));
  return counted.length === 0
    ? [words.nothing]
    : [...counted, ...(counts.unchanged > 0 ? [words.counts.unchanged(counts.unchanged)] : [])];
}

function section(title: string, items: readonly Item[]): Section {
  return { title, items };
}

function profileItems({ profiles }: CatalogueDifference, what: string): readonly Item[] {
  const item =
    (sign: 'added' | 'removed') =>
    (name: string): Item => ({ sign, what, name, note: '', lines: [] });
  return [...profiles.added.map(item('added')), ...profiles.removed.map(item('removed'))];
}

function wholeItem(requirement: Requirement, sign: 'added' | 'removed', language: Language): Item {
  const words = reportWords(language);
  const expected = requirement.scenarios.flatMap(({ expectedProofs }) => expectedProofs).length;
  const note = [requirement.chapter, requirement.profiles.join(', '), words.proofsExpected(expected)].join(
    ' · ',
  );
  const lines = [{ kind: 'text' as const, label: words.statement, text: requirement.statement }];
  const { id: name, statement } = requirement;
  return { sign, what: words.requirement, name, note, lines: statement === '' ? [] : lines };
}

function changedItem(pair: RequirementPair, language: Language): Item {
  const { before, after, renumbered, match } = pair;
  return {
    sign: match.certainty === 'likely' ? 'asked' : 'changed',
    what: reportWords(language).requirement,
    name: renumbered ? `${before.id} → ${after.id}` : after.id,
    note: renumbered || match.certainty === 'likely' ? matchNote(match, language) : after.chapter,
    lines: changeLines(pair, language),
  };
}
