import { appendFile } from 'node:fs/promises';
import type { Language } from '../../core/language/language';
import { nodeHasher } from '../../node/nodeHasher';
import { errorCode } from '../../node/systemReason';
import { findingsPage } from '../findingsPage';
import { baselineWords } from '../output/baselineWords';
import { checkAsAnnotations } from '../output/checkAsAnnotations';
import { checkAsGitlab } from '../output/checkAsGitlab';
import { checkAsJson } from '../output/checkAsJson';
import { checkAsJunit } from '../output/checkAsJunit';
import { checkAsMarkdown } from '../output/checkAsMarkdown';
import { checkAsSarif } from '../output/checkAsSarif';
import { checkAsText } from '../output/checkAsText';
import type { CheckedDossier } from '../output/checkedDossier';
import type { CommandIo } from '../output/commandIo';
import { identityText } from '../output/identityText';
import { packageCliWords } from '../output/packageWords';
import { sarifRules } from '../output/sarifRules';

interface ShowOptions {
  readonly format: string;
  readonly language: Language;
  readonly now: number;
  readonly all: boolean;
}

/** Writes what was found in the format that was asked for. */
export async function showChecked(
  checked: readonly CheckedDossier[],
  { format, language, now, all }: ShowOptions,
  io: CommandIo,
): Promise<void> {
  const { cwd, colour } = io;
  const digestOfText = (text: string): string => nodeHasher.sum(new TextEncoder().encode(text));
  if (format !== 'text' && format !== 'json') sayFixedFindings(checked, io, language);
  const notes = checked.flatMap(({ baseline }) =>
    baseline === undefined
      ? []
      : [baselineWords[language].known(baseline.known), baselineWords[language].fixed(baseline.fixed.length)],
  );
  const report = { language, cwd, now, digestOfText };
  switch (format) {
    case 'json':
      io.json(checkAsJson(checked, language));
      break;
    case 'sarif':
      io.json(checkAsSarif(checked, report, sarifRules(await findingsPage(language), language)));
      break;
    case 'junit':
      io.stdout(checkAsJunit(checked, report));
      break;
    case 'gitlab':
      io.json(checkAsGitlab(checked, report));
      break;
    case 'github':
      io.buildCommands(checkAsAnnotations(checked, report));
      await addJobSummary(checkAsMarkdown(checked, { language, cwd, all, notes }), io, language);
      break;
    case 'markdown':
      io.stdout(checkAsMarkdown(checked, { language, cwd, all, notes }));
      break;
    default:
      io.stdout(checkAsText(checked, { language, colour, all }));
  }
}

/** The formats of other tools have no place for fixed findings: they are said on standard error. */
function sayFixedFindings(checked: readonly CheckedDossier[], io: CommandIo, language: Language): void {
  for (const { baseline } of checked) {
    if (baseline === undefined || baseline.fixed.length === 0) continue;
    io.say(baselineWords[language].fixed(baseline.fixed.length));
    for (const one of baseline.fixed) io.say(identityText(one));
  }
}

/** The page of a job, to which GitHub Actions name the file. One that can't be written costs the summary alone. */
async function addJobSummary(markdown: string, io: CommandIo, language: Language): Promise<void> {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  const pieces: string[] = [];
  io.writingTo((text) => pieces.push(text)).stdout(markdown);
  try {
    await appendFile(file, pieces.join(''));
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    io.say(packageCliWords[language].notWritten(file, code));
  }
}
