import type { RequirementIndex } from '../catalogue/requirementIds';
import type { Policy } from '../dossier/policy';
import type { Dossier } from '../dossier/model';
import type { Scope, Selection } from '../dossier/selection';
import type { EvidencePolicy } from '../evidence/evidencePolicy';
import type { EvidenceSurvey } from '../evidence/model';
import type { YamlProblem } from '../yaml/nodes';
import type { FolderFault } from './proofsFolder';
import type { CatalogueState } from './snapshot';

/** All that the judgement of an entry depends on besides the entry. Another object means that everything is judged anew. */
export interface JudgementContext {
  readonly dossier: Dossier;
  readonly dossierProblems: readonly YamlProblem[];
  readonly catalogue: CatalogueState;
  readonly catalogueProblems: readonly YamlProblem[];
  /** Of the file that corrects the catalogue. */
  readonly correctionsProblems: readonly YamlProblem[];
  /** Undefined while there is no catalogue. */
  readonly index: RequirementIndex | undefined;
  readonly scope: Scope;
  readonly selection: Selection;
  readonly policy: EvidencePolicy;
  /** Why `preuves/` can't be read; undefined where it can. */
  readonly proofsFault: FolderFault | undefined;
  readonly evidence: EvidenceSurvey;
  readonly evidenceChecked: boolean;
  /** The user's own choice of severities, above the dossier's. */
  readonly severities: Policy['severity'];
  /** The day in Paris, `YYYY-MM-DD`: what is out of date is judged by it. */
  readonly today: string;
}
