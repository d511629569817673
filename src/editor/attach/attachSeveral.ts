import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { proposalsFor } from '../../core/attach/proposals';
import type { RequirementCoverage } from '../../core/project/snapshot';
import type { Session } from '../session/dossiers';
import { readyDossier } from './attachTarget';
import { inspectSources } from './inspectSources';
import { openReview } from './openReview';
import type { Source } from './source';

/**
 * Shows which of several files, given to a requirement that expects several proofs, is for which of them. False where there
 * is nothing to choose: the files are then attached as one is.
 */
export async function attachSeveral(
  session: Session,
  argument: NodeArgument,
  sources: readonly Source[],
): Promise<boolean> {
  if (sources.length < 2 || argument.expectedProof !== undefined) return false;
  const ready = await readyDossier(session, argument);
  const coverage = ready && [...ready.snapshot.coverage.values()].find((one) => isNamed(one, argument));
  if (ready === undefined || coverage === undefined || coverage.expected.length < 2) return false;
  const files = await inspectSources(session, sources, new AbortController().signal);
  if (files.length < sources.length) return false;
  const evidence = files.map((file) => file.evidence);
  await openReview(session, ready, files, proposalsFor(coverage, evidence, ready));
  return true;
}

function isNamed({ requirement }: RequirementCoverage, argument: NodeArgument): boolean {
  if (requirement.id !== argument.requirement) return false;
  return argument.chapter === undefined || requirement.chapter === argument.chapter;
}
