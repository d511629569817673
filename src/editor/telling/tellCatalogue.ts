import { kindName } from '../../core/catalogue/kindNames';
import type { ExpectedProof, Requirement, Scenario } from '../../core/catalogue/model';
import type { PlainMarkdown } from './plainMarkdown';
import { tellingWords } from './words';

/** What the catalogue says of a requirement, its scenarios apart. */
export function tellRequirement(text: PlainMarkdown, requirement: Requirement): void {
  const words = tellingWords[text.language];
  text.section(words.statement, requirement.statement);
  text.section(words.comment, requirement.comment);
  text.fields([
    [words.nature, words.natures[requirement.nature]],
    [words.profiles, requirement.profiles.join(', ')],
    [words.criticality, requirement.criticality],
    [words.feature, requirement.feature],
    [words.perimeter, requirement.perimeter],
    [words.previousId, requirement.previousId],
  ]);
}

/** A scenario and all the proofs it expects. */
export function tellScenario(text: PlainMarkdown, scenario: Scenario): void {
  text.section(tellingWords[text.language].scenario(scenario.id), scenario.text);
  for (const expected of scenario.expectedProofs) {
    tellExpected(text, { name: expected.number ?? `#${expected.position}`, expected });
  }
}

/** What one expected proof must be, and by which words that was told. */
export function tellExpected(
  text: PlainMarkdown,
  { name, expected }: { readonly name: string; readonly expected: ExpectedProof },
): void {
  const words = tellingWords[text.language];
  const kinds = expected.kinds.map((kind) => kindName(kind, text.language)).join(words.or);
  const reason = expected.because === undefined ? words.unknownKind : words.because(expected.because);
  text.section(words.expected(name), expected.text);
  text.fields([
    [words.kinds, `${kinds} (${reason})`],
    [words.test, expected.test],
  ]);
}
