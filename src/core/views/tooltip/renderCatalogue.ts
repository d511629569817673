import { readDemands } from '../../catalogue/classify/readDemands';
import { kindName } from '../../catalogue/kindNames';
import { correctionMark } from '../../catalogue/corrections/correctionMark';
import { demandName } from '../../catalogue/demands';
import type { Correction, ExpectedProof, Requirement, Scenario } from '../../catalogue/model';
import type { Language } from '../../language/language';
import type { PlainMarkdown } from './plainMarkdown';
import { tooltipWords } from './words';

/** What the catalogue says of a requirement, its scenarios apart. */
export function renderRequirement(text: PlainMarkdown, requirement: Requirement): void {
  const words = tooltipWords[text.language];
  text.section(words.statement, requirement.statement);
  renderCorrection(text, requirement.correction);
  text.section(words.comment, requirement.comment);
  text.fields([
    [words.nature, words.natures[requirement.nature]],
    [words.profiles, requirement.profiles.join(', ')],
    [words.criticality, requirement.criticality],
    [words.feature, requirement.feature],
    [words.perimeter, requirement.perimeter],
    [words.previousId, requirement.previousId],
    [words.alsoCalled, requirement.alsoCalled?.join(', ')],
  ]);
}

/** A scenario and all the proofs it expects. */
export function renderScenario(text: PlainMarkdown, scenario: Scenario): void {
  text.section(tooltipWords[text.language].scenario(scenario.id), scenario.text);
  renderCorrection(text, scenario.correction);
  for (const expected of scenario.expectedProofs) {
    renderExpected(text, { name: expected.number ?? `#${expected.position}`, expected });
  }
}

/** What one expected proof must be, and from which words that was inferred. */
export function renderExpected(
  text: PlainMarkdown,
  { name, expected }: { readonly name: string; readonly expected: ExpectedProof },
): void {
  const words = tooltipWords[text.language];
  const kinds = expected.kinds.map((kind) => kindName(kind, text.language)).join(words.or);
  const corrected = expected.correction?.parts.includes('kinds') === true ? expected.correction : undefined;
  const because = expected.because === undefined ? words.unknownKind : words.because(expected.because);
  const reason =
    corrected === undefined ? `${because}, ${words.correctable}` : correctionMark(corrected, text.language);
  text.section(words.expected(name), expected.text);
  text.fields([
    [words.kinds, `${kinds} (${reason})`],
    [words.demands, demandsOf(expected, text.language)],
    [words.howMany, expected.several ? words.several : undefined],
    [words.test, expected.test],
  ]);
  renderCorrection(text, expected.correction);
}

/** Says that what is above is not as the agency published it, and why. */
export function renderCorrection(text: PlainMarkdown, correction: Correction | undefined): void {
  if (correction === undefined) return;
  const { faq, note } = correction;
  const parts = [correctionMark(correction, text.language), faq?.note, note, faq?.link];
  text.fields([
    [tooltipWords[text.language].correction, parts.filter((part) => part !== undefined).join(' — ')],
  ]);
}

/** What is asked of a proof's form, each with the words that ask for it; what a vendor added has none. */
function demandsOf({ text, kinds, demands }: ExpectedProof, language: Language): string {
  const clues = readDemands(text, kinds);
  return demands
    .map((demand) => {
      const seen = clues.find((clue) => clue.demand === demand)?.words;
      const name = demandName(demand, language);
      return seen === undefined ? name : `${name} (${tooltipWords[language].because(seen)})`;
    })
    .join(', ');
}
