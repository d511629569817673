import type { Language } from '../../core/language/language';
import type { RequirementCoverage } from '../../core/project/snapshot';
import { expectedChoices, type ChosenExpected } from '../../core/views/attach/expectedChoices';
import { askOne } from '../ask/askChoice';
import { attachWords } from '../../core/views/attach/words';

/** Asks which expected proof is meant: those that lack a proof come first. Undefined when the user leaves. */
export async function askExpected(
  coverages: readonly RequirementCoverage[],
  language: Language,
  title?: string,
): Promise<ChosenExpected | undefined> {
  const words = attachWords[language];
  const [only] = coverages;
  const question =
    only !== undefined && coverages.length === 1
      ? words.whichProof(only.requirement.id)
      : words.whichRequirement;
  const answer = await askOne<ChosenExpected>(
    { title: title ?? question, step: undefined, totalSteps: undefined, canGoBack: false },
    {
      placeholder: question,
      choices: expectedChoices(coverages, language),
    },
  );
  return answer.kind === 'answered' ? answer.value : undefined;
}
