import { kindName } from '../../catalogue/kindNames';
import type { Language } from '../../language/language';
import type { CoverageState, ExpectedCoverage, RequirementCoverage } from '../../project/snapshot';
import { shownExcerpt } from '../../privacy/shownExcerpt';
import { shownText } from '../../privacy/shownText';
import { stateText } from '../outline/progressText';
import type { Choice } from '../questions/question';

export interface ChosenExpected {
  readonly coverage: RequirementCoverage;
  readonly expected: ExpectedCoverage | undefined;
}

const longestText = 140;

/** The expected proofs to choose from: those that lack a proof come first. */
export function expectedChoices(
  coverages: readonly RequirementCoverage[],
  language: Language,
): readonly Choice<ChosenExpected>[] {
  const all = coverages.flatMap((coverage) => coverage.expected.map((expected) => ({ coverage, expected })));
  return fromNeediest.flatMap((state) =>
    group(
      stateText(state, 'proof', language),
      all.filter(({ expected }) => expected.state === state).map((one) => choiceOf(one, language)),
    ),
  );
}

const fromNeediest: readonly CoverageState[] = ['incomplete', 'faulty', 'not-checked', 'complete'];

function group<T>(label: string, choices: readonly Choice<T>[]): readonly Choice<T>[] {
  return choices.length === 0 ? [] : [{ kind: 'heading', label }, ...choices];
}

function choiceOf(
  chosen: { readonly coverage: RequirementCoverage; readonly expected: ExpectedCoverage },
  language: Language,
): Choice<ChosenExpected> {
  const { expectedProof, name } = chosen.expected;
  const kinds = expectedProof.kinds.map((kind) => kindName(kind, language));
  return {
    kind: 'choice',
    value: chosen,
    label: shownText(name),
    description: kinds.join(language === 'fr' ? ' ou ' : ' or '),
    detail: shownExcerpt(expectedProof.text, longestText),
  };
}
