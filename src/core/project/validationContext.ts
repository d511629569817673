import type { RequirementIndex } from '../catalogue/requirementIds';
import type { Policy } from '../dossier/policy';
import type { Dossier } from '../dossier/model';
import type { Scope, Selection } from '../dossier/selection';
import type { EvidencePolicy } from '../evidence/evidencePolicy';
import type { EvidenceSurvey } from '../evidence/model';
import type { ReadingDraft } from '../yaml/nodes';
import type { FolderFault } from './textFolders';
import type { CatalogueState } from './snapshot';

/** All that the validation of an entry depends on besides the entry. Where it is another object, everything is validated again. */
export interface ValidationContext {
  readonly dossier: Dossier;
  readonly dossierProblems: readonly ReadingDraft[];
  readonly catalogue: CatalogueState;
  readonly catalogueProblems: readonly ReadingDraft[];
  /** Of the file that corrects the catalogue. */
  readonly correctionsProblems: readonly ReadingDraft[];
  /** Undefined while there is no catalogue. */
  readonly index: RequirementIndex | undefined;
  readonly scope: Scope;
  readonly selection: Selection;
  readonly policy: EvidencePolicy;
  /** Why `preuves/` or `depots/` can't be read. */
  readonly folderFaults: readonly FolderFault[];
  readonly evidence: EvidenceSurvey;
  readonly evidenceChecked: boolean;
  /** The user's own choice of severities, above the dossier's. */
  readonly severities: Policy['severity'];
  /** The day in Paris, `YYYY-MM-DD`: what is out of date depends on it. */
  readonly today: string;
}
