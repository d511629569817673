import { correctionParams } from '../../catalogue/corrections/correctionMark';
import type { Requirement } from '../../catalogue/model';
import type { Dossier } from '../../dossier/model';
import { addEntry } from '../../editing/addEntry';
import type { RequirementCoverage } from '../../project/snapshot';
import type { ChapterFile } from '../../proofs/model';
import { shiftRange } from '../../text/position';
import type { DraftInFile } from '../../text/draft';
import { defineFinding, params } from '../defineFinding';
import { catalogueOrder, edit } from '../quickFixes/context';
import { attachTo } from '../quickFixes/commonFixes';
import { offer } from '../quickFixes/offer';
import type { DossierContext } from '../rule';
import { fileOfChapter, homeOfChapter } from './homeOfChapter';

/**
 * Each expected proof of a requirement that applies needs at least one proof. Source: the agency asks for at least one
 * proof, file or link, for each requirement, linked to its scenario. Silent where what is there could not be read: a
 * mistyped id or name is reported once, as such. A warning, since a dossier is incomplete for months without being wrong.
 */
export const proofMissing = defineFinding({
  code: 'proof-missing',
  severity: 'warning',
  origin: 'agency',
  /** `kinds` are keys of kinds of proof, between blanks. */
  params: params<{ requirement: string; name: string; kinds: string; correction?: string }>(),
  *checkDossier(context) {
    const meant = meantElsewhere(context);
    for (const coverage of context.incomplete)
      if (!meant.has(coverage.requirement)) yield* missingOf(coverage, context);
  },
  *fixes(context) {
    const { finding, placed, chapter, text, snapshot } = context;
    const { requirement } = finding;
    if (requirement === undefined) return;
    yield attachTo(finding, true);
    if (placed === undefined && chapter !== undefined) {
      const entry = { id: requirement, content: { pairs: [] }, order: catalogueOrder(snapshot) };
      yield offer({
        kind: 'create-entry',
        fr: `Créer l’entrée ${requirement}`,
        en: `Create the entry ${requirement}`,
        act: edit(context, addEntry(text, entry)),
      });
    }
    yield offer({
      kind: 'not-applicable',
      fr: `Déclarer ${requirement} non applicable…`,
      en: `Declare ${requirement} not applicable…`,
      act: { kind: 'ask', ask: { for: 'not-applicable', requirement } },
    });
  },
});

interface Missing {
  readonly chapterFile: ChapterFile | undefined;
  readonly dossier: Dossier;
  readonly drafts: readonly DraftInFile[];
}

/** What a requirement lacks is the same for as long as what it has, and the file it belongs in. */
const missing = new WeakMap<RequirementCoverage, Missing>();

function missingOf(coverage: RequirementCoverage, context: DossierContext): readonly DraftInFile[] {
  const { dossier, chapters } = context;
  const chapterFile = coverage.entries[0]?.file ?? fileOfChapter(coverage.requirement.chapter, chapters);
  const before = missing.get(coverage);
  if (before !== undefined && before.chapterFile === chapterFile && before.dossier === dossier)
    return before.drafts;
  const drafts = [...draftsOf(coverage, context)];
  missing.set(coverage, { chapterFile, dossier, drafts });
  return drafts;
}

function* draftsOf(coverage: RequirementCoverage, context: DossierContext): Iterable<DraftInFile> {
  const { applies, setAside, entries } = coverage;
  if (!applies || setAside) return;
  if (entries.some(({ placed: { entry } }) => entry.broken || entry.notApplicable !== undefined)) return;
  const attached = coverage.expected.reduce((sum, { proofs }) => sum + proofs.length, 0);
  const written = coverage.entries.reduce((sum, { placed }) => sum + placed.entry.proofs.length, 0);
  if (written > attached) return;
  const { id } = coverage.requirement;
  const first = coverage.entries[0];
  const { file, range } =
    first === undefined
      ? homeOfChapter(coverage.requirement.chapter, context)
      : { file: first.file.path, range: shiftRange(first.placed.entry.id.range, first.placed.line) };
  for (const { scenario, expectedProof, name, proofs } of coverage.expected) {
    if (proofs.length > 0) continue;
    const { kinds, correction } = expectedProof;
    const values = { requirement: id, name, kinds: kinds.join(' '), ...correctionParams(correction) };
    const ids = { requirement: id, scenario: scenario.id, expectedProof: name };
    yield { ...proofMissing.draft(range, values, ids), file };
  }
}

/** The requirements that an entry with a mistyped id most likely means. */
function meantElsewhere({ incomplete, unknownMeant }: DossierContext): ReadonlySet<Requirement> {
  if (unknownMeant.size === 0) return new Set();
  const requirements = incomplete.map(({ requirement }) => requirement);
  return new Set(requirements.filter(({ id }) => unknownMeant.has(id)));
}
