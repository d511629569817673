import { findingCodes, isFindingCode } from '../../core/findings/families';
import { nearestIds } from '../../core/catalogue/nearestId';
import type { FixChoice } from '../../core/findings/fixesToMake';
import type { Language } from '../../core/language/language';
import type { fixDeclaration } from '../declarations/fix';
import type { ExitCode } from '../io';
import { UsageError, type ParsedOptions } from '../options';
import type { CommandIo } from '../output/commandIo';
import { fixAsJson } from '../output/fixAsJson';
import { fixAsText } from '../output/fixAsText';
import { fixOutputWords } from '../output/fixWords';
import { fixDossier } from './fixDossier';
import { oneDossier } from './oneDossier';

/** `fix`: applies the fixes that are certain; of the codes that are named, the others too. */
export async function fixCommand(
  options: ParsedOptions<typeof fixDeclaration.options>,
  io: CommandIo,
): Promise<ExitCode> {
  const { language, operands, flags, values, lists } = options;
  const [folder = '.', ...others] = operands;
  if (others.length > 0) throw new UsageError(fixOutputWords[language].usage);
  const choice = choiceOf(lists.get('code') ?? [], language);
  const dossier = await oneDossier(folder, io, language);
  const isDry = flags.has('dry-run');
  const result = await fixDossier(dossier, choice, { isDry, language, signal: io.signal });
  if (values.get('format') === 'json') io.json(fixAsJson(result, language));
  else io.stdout(fixAsText(result, { language, colour: io.colour, isDry }));
  return 0;
}

function choiceOf(codes: readonly string[], language: Language): FixChoice {
  for (const code of codes) {
    if (isFindingCode(code)) continue;
    throw new UsageError(fixOutputWords[language].unknownCode(code, nearestIds(findingCodes).nearest(code)));
  }
  const chosen = new Set(codes);
  if (chosen.size === 0) return { chooses: () => true, alsoUncertain: false };
  return { chooses: ({ code }) => chosen.has(code), alsoUncertain: true };
}
