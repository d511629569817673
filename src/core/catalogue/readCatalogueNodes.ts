import type { Steps } from '../text/steps';
import { documentsInSteps } from '../yaml/documents';
import { duplicateKeys } from '../yaml/duplicateKeys';
import { itemsInFastParser } from '../yaml/itemsInFastParser';
import type { YamlNode, ReadingDraft } from '../yaml/nodes';
import { DraftList } from '../yaml/draftList';
import { tooLarge, tooLargeDraft } from '../yaml/tooLarge';
import { recoverCatalogue, readCatalogueYaml } from './recoverCatalogue';
import { RequirementTaker } from './requirementTaker';

/** The nodes of a catalogue, and the requirements that were taken out of them as they were read. */
export interface CatalogueNodes {
  readonly root: YamlNode | undefined;
  readonly problems: readonly ReadingDraft[];
  readonly requirements: RequirementTaker;
}

/**
 * Reads a catalogue's text. As it is written by an import, its requirements are taken one by one, so that their nodes are
 * never held all at once. Written otherwise it is read whole, if it is short enough for that.
 */
export function* readCatalogueNodes(text: string): Steps<CatalogueNodes> {
  if ((yield* documentsInSteps(text)).documents.length > 1) return whole(text);
  const requirements = yield* takeRequirements(text);
  if (requirements !== undefined) return requirements;
  if (tooLargeDraft(text) === undefined) return whole(text);
  const recovered = yield* recoverCatalogue(text);
  const rest = recovered.problems.length === 0 ? undefined : yield* takeRequirements(recovered.text);
  return rest === undefined
    ? refused('form')
    : { ...rest, problems: [...recovered.problems, ...rest.problems] };
}

function whole(text: string): CatalogueNodes {
  return { ...readCatalogueYaml(text), requirements: new RequirementTaker() };
}

function refused(reason: 'elements' | 'form'): CatalogueNodes {
  return { root: undefined, problems: [tooLarge(reason)], requirements: new RequirementTaker() };
}

/** Undefined where the text is written in another way. */
function* takeRequirements(text: string): Steps<CatalogueNodes | undefined> {
  const requirements = new RequirementTaker();
  const reading = yield* itemsInFastParser(text, ['chapters', 'requirements'], (item, chapter) =>
    requirements.takeAlone(item, chapter),
  );
  if (reading === 'too-large') return refused('elements');
  if (reading === undefined || requirements.metNameTooLate) return undefined;
  const problems = new DraftList();
  problems.addAll(reading.problems);
  duplicateKeys(reading.root, problems);
  return { root: reading.root, problems: problems.all(), requirements };
}
