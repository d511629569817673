import { kindName } from '../../core/catalogue/kindNames';
import type { Language } from '../../core/language/language';
import { stateText } from '../../core/views/outline/progressText';
import type { CoverageState, ExpectedCoverage, RequirementCoverage } from '../../core/project/snapshot';
import { excerptOf, visibleText } from '../../core/text/visibleText';
import { askOne } from '../ask/askChoice';
import type { Choice } from '../../core/views/questions/question';
import { attachWords } from '../../core/views/attach/words';

export interface ChosenExpected {
  readonly coverage: RequirementCoverage;
  readonly expected: ExpectedCoverage | undefined;
}

const longestText = 140;

/** Asks which expected proof is meant: those that lack a proof come first. Undefined when the user leaves. */
export async function askExpected(
  coverages: readonly RequirementCoverage[],
  language: Language,
  title?: string,
): Promise<ChosenExpected | undefined> {
  const words = attachWords[language];
  const all = coverages.flatMap((coverage) => coverage.expected.map((expected) => ({ coverage, expected })));
  const [only] = coverages;
  const question =
    only !== undefined && coverages.length === 1
      ? words.whichProof(only.requirement.id)
      : words.whichRequirement;
  const answer = await askOne<ChosenExpected>(
    { title: title ?? question, step: undefined, totalSteps: undefined, canGoBack: false },
    {
      placeholder: question,
      choices: fromNeediest.flatMap((state) =>
        group(
          stateText(state, 'proof', language),
          all.filter(({ expected }) => expected.state === state).map((one) => choiceOf(one, language)),
        ),
      ),
    },
  );
  return answer.kind === 'answered' ? answer.value : undefined;
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
    label: visibleText(name),
    description: kinds.join(language === 'fr' ? ' ou ' : ' or '),
    detail: excerptOf(expectedProof.text, longestText),
  };
}
