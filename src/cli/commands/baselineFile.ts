import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { identityOf, textUnderFindings } from '../../core/findings/findingIdentity';
import type { Language } from '../../core/language/language';
import { againstBaseline, type IdentifiedFinding } from '../../core/views/baseline/againstBaseline';
import {
  type Baseline,
  type BaselineDossier,
  type LeftOutCounts,
  readBaseline,
  writeBaseline,
} from '../../core/views/baseline/baseline';
import { errorCode } from '../../node/systemReason';
import type { CliIo } from '../io';
import { UsageError } from '../options';
import { baselineWords } from '../output/baselineWords';
import type { CheckedDossier } from '../output/checkedDossier';
import { writeNewFile } from './writeNewFile';
import { withSlashes } from '../../node/withSlashes';

/** Reads a baseline. Throws `UsageError` for a file that is none. */
export async function baselineIn(
  name: string,
  io: Pick<CliIo, 'cwd'>,
  language: Language,
): Promise<Baseline> {
  const words = baselineWords[language];
  try {
    const baseline = readBaseline(await readFile(resolve(io.cwd, name), 'utf8'));
    if (baseline === undefined) throw new UsageError(words.notABaseline(name));
    return baseline;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(words.notReadable(name, code), { cause: error });
  }
}

/** Of each dossier only what the baseline does not have counts. */
export function newAgainst(
  baseline: Baseline,
  checked: readonly CheckedDossier[],
  place: { readonly name: string; readonly cwd: string },
): readonly CheckedDossier[] {
  const byPath = new Map(baseline.dossiers.map((one) => [one.path, one]));
  const [only, ...others] = baseline.dossiers;
  const isOnly = checked.length === 1 && others.length === 0;
  return checked.map((one) => {
    const known = byPath.get(pathFrom(one.path, place)) ?? (isOnly ? only : undefined);
    return known === undefined ? { ...one, baseline: { known: 0, fixed: [] } } : newIn(one, known);
  });
}

function newIn(one: CheckedDossier, known: BaselineDossier): CheckedDossier {
  const { added, ...rest } = againstBaseline(identified(one), known, one.snapshot.coverage);
  const left = leftOutOf(one);
  const counted = (severity: 'error' | 'warning'): number =>
    added.filter((finding) => finding.severity === severity).length;
  return {
    ...one,
    findings: added,
    errors: counted('error') + Math.max(0, left.errors - known.left.errors),
    warnings: counted('warning') + Math.max(0, left.warnings - known.left.warnings),
    baseline: rest,
  };
}

/** Writes all that was found as known, to a file that is not there yet. */
export async function writeBaselineFile(
  name: string,
  checked: readonly CheckedDossier[],
  io: Pick<CliIo, 'cwd' | 'signal'>,
  language: Language,
): Promise<void> {
  const dossiers = checked.map((one) => ({
    path: pathFrom(one.path, { name, cwd: io.cwd }),
    left: leftOutOf(one),
    findings: identified(one).map(({ identity }) => identity),
  }));
  await writeNewFile(name, [writeBaseline({ dossiers })], io, language);
}

function identified({ findings, textOf }: CheckedDossier): readonly IdentifiedFinding[] {
  const textAt = textUnderFindings(textOf);
  return findings.map((finding) => ({ finding, identity: identityOf(finding, textAt) }));
}

function leftOutOf({ findings, errors, warnings }: CheckedDossier): LeftOutCounts {
  const listed = (severity: 'error' | 'warning'): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: Math.max(0, errors - listed('error')),
    warnings: Math.max(0, warnings - listed('warning')),
  };
}

/** The path of a dossier from the folder of a baseline, wherever the command runs. */
function pathFrom(path: string, { name, cwd }: { readonly name: string; readonly cwd: string }): string {
  return withSlashes(relative(dirname(resolve(cwd, name)), resolve(cwd, path)));
}
