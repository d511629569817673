import { dirname, resolve } from 'node:path';
import type { Language } from '../../core/language/language';
import { branchWords } from '../../core/views/branchDiff/words';
import { touchedFindings } from '../../core/views/branchDiff/touchedFindings';
import { dossiersOfCommit, sharedMemory, sumsIn } from '../../node/git/branchSides';
import { BranchFailure, comparedCommits, gitPlace } from '../../node/git/compareBranch';
import { formerDossiers } from '../../node/git/formerDossiers';
import { nodeFolder } from '../../node/nodeFolder';
import type { CliIo } from '../io';
import type { CommandIo } from '../output/commandIo';
import type { CheckedDossier } from '../output/checkedDossier';
import { withGitFailures } from './diff';

interface Since {
  /** A branch, a tag or a commit. */
  readonly ref: string;
  readonly now: number;
}

/**
 * Only the dossiers that changed since the working tree left a commit, and of each only the findings that the changes touch. Throws
 * `UsageError` where git does not know the commit.
 */
export function touchedSince(
  checked: readonly CheckedDossier[],
  since: Since,
  io: CommandIo,
  language: Language,
): Promise<readonly CheckedDossier[]> {
  return withGitFailures(language, async () => {
    const touched: CheckedDossier[] = [];
    const withoutCommonCommit = new Set<string>();
    for (const one of checked) {
      const remaining = await touchedOf(one, since, io, withoutCommonCommit);
      if (remaining !== undefined) touched.push(remaining);
    }
    for (const name of withoutCommonCommit) io.say(branchWords[language].noCommonCommit(name));
    return touched;
  });
}

async function touchedOf(
  one: CheckedDossier,
  { ref, now }: Since,
  io: CliIo,
  withoutCommonCommit: Set<string>,
): Promise<CheckedDossier | undefined> {
  const folder = dirname(resolve(io.cwd, one.path));
  const place = await gitPlace(folder, io.signal);
  const { base, isParting } = await comparedCommits(ref, place);
  if (!isParting) withoutCommonCommit.add(base.ref);
  const { below, largeFiles, repository } = place;
  const checking = { now: () => now, signal: io.signal, memory: sharedMemory() };
  const before = await dossiersOfCommit(repository, { commit: base.commit, below, largeFiles }, checking);
  const moment = { repository, largeFiles, base: base.commit, head: undefined };
  const former = formerDossiers(moment, checking);
  try {
    const after = { snapshot: one.snapshot, textOf: one.textOf, sumOf: sumsIn(nodeFolder(folder)) };
    const old = (await before.side('')) ?? (await former.of(after))?.side;
    const touched = await touchedFindings(old, after);
    if (before.blobs.missing + former.missing() > 0) throw new BranchFailure('missing-objects', '');
    if (touched === undefined) return undefined;
    const findings = one.findings.filter((finding) => touched.has(finding));
    const count = (severity: 'error' | 'warning'): number =>
      findings.filter((finding) => finding.severity === severity).length;
    return { ...one, findings, errors: count('error'), warnings: count('warning') };
  } finally {
    before.blobs.end();
    former.end();
  }
}
