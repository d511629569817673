import { correctionParams } from '../../catalogue/corrections/correctionMark';
import type { Requirement } from '../../catalogue/model';
import type { RequirementCoverage } from '../../project/snapshot';
import { shiftRange } from '../../text/position';
import type { DossierContext, DossierRule, PlacedFinding } from '../rule';
import { homeOfChapter } from './homeOfChapter';

/**
 * Each expected proof of a requirement that applies needs at least one proof. Source: the agency asks for at least one
 * proof, file or link, for each requirement, linked to its scenario. Silent where what is there could not be read: a
 * mistyped id or name is said once, as such.
 */
export const missingProof: DossierRule = {
  scope: 'dossier',
  codes: ['proof-missing'],
  *check(context) {
    const meant = meantElsewhere(context);
    for (const coverage of context.unsettled) {
      if (!coverage.applies || coverage.setAside || meant.has(coverage.requirement)) continue;
      if (
        coverage.entries.some(({ placed }) => placed.entry.broken || placed.entry.notApplicable !== undefined)
      )
        continue;
      yield* missingOf(coverage, context);
    }
  },
};

function* missingOf(coverage: RequirementCoverage, context: DossierContext): Iterable<PlacedFinding> {
  const attached = coverage.expected.reduce((sum, { proofs }) => sum + proofs.length, 0);
  const written = coverage.entries.reduce((sum, { placed }) => sum + placed.entry.proofs.length, 0);
  if (written > attached) return;
  const first = coverage.entries[0];
  const place =
    first === undefined
      ? homeOfChapter(coverage.requirement.chapter, context)
      : { file: first.file.path, range: shiftRange(first.placed.entry.id.range, first.placed.line) };
  for (const { scenario, expectedProof, name, proofs } of coverage.expected) {
    if (proofs.length > 0) continue;
    yield {
      code: 'proof-missing',
      ...place,
      params: {
        requirement: coverage.requirement.id,
        name,
        kinds: expectedProof.kinds.join(' '),
        ...correctionParams(expectedProof.correction),
      },
      requirement: coverage.requirement.id,
      scenario: scenario.id,
      expectedProof: name,
    };
  }
}

/** The requirements that an entry with a mistyped id most likely means. */
function meantElsewhere({ unsettled, unknownMeant }: DossierContext): ReadonlySet<Requirement> {
  if (unknownMeant.size === 0) return new Set();
  const requirements = unsettled.map(({ requirement }) => requirement);
  return new Set(requirements.filter(({ id }) => unknownMeant.has(id)));
}
