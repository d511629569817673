import { indexInSteps } from '../catalogue/requirementIds';
import { emptySelection, scopeOf, selectInSteps } from '../dossier/selection';
import type { Policy } from '../dossier/policy';
import { evidencePolicyOf } from '../evidence/evidencePolicy';
import type { EvidenceSurvey } from '../evidence/model';
import type { Steps } from '../text/steps';
import type { ValidationContext } from './validationContext';
import type { TextsReading } from './readTexts';

interface Circumstances {
  readonly before: ValidationContext | undefined;
  readonly evidence: EvidenceSurvey;
  readonly evidenceChecked: boolean;
  readonly severities: Policy['severity'];
  readonly today: string;
}

/** What the validation of entries depends on; the one before where nothing of it changed. */
export function* contextFor(texts: TextsReading, circumstances: Circumstances): Steps<ValidationContext> {
  const { before, evidence, evidenceChecked, severities, today } = circumstances;
  const { dossier, problems: dossierProblems } = texts.dossier;
  const { folderFaults } = texts.sources;
  const { state: catalogue, problems: catalogueProblems, correctionsProblems } = texts.catalogue;
  if (
    before?.dossier === dossier &&
    before.catalogue === catalogue &&
    before.folderFaults === folderFaults &&
    before.evidence === evidence &&
    before.evidenceChecked === evidenceChecked &&
    before.severities === severities &&
    before.today === today
  ) {
    return before;
  }
  const reading = {
    dossier,
    dossierProblems,
    folderFaults,
    catalogue,
    catalogueProblems,
    correctionsProblems,
  };
  const rest = { policy: evidencePolicyOf(dossier.policy), evidence, evidenceChecked, severities, today };
  if (catalogue.kind !== 'loaded') {
    return { ...reading, ...rest, index: undefined, scope: () => 'profile', selection: emptySelection };
  }
  const sameCatalogue = before?.catalogue === catalogue;
  yield;
  const index = sameCatalogue ? before.index : yield* indexInSteps(catalogue.catalogue);
  if (sameCatalogue && before.dossier === dossier) {
    return { ...reading, ...rest, index, scope: before.scope, selection: before.selection };
  }
  yield;
  const scope = scopeOf(catalogue.catalogue, dossier);
  yield;
  const selection = yield* selectInSteps(catalogue.catalogue, scope);
  return { ...reading, ...rest, index, scope, selection };
}
