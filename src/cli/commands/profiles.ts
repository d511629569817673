import { profilesOf } from '../../core/catalogue/profiles';
import type { CliIo, ExitCode } from '../io';
import { parseOptions, UsageError } from '../options';
import { compareWords } from '../output/compareWords';
import { profilesAsJson } from '../output/profilesAsJson';
import { profilesAsText } from '../output/profilesAsText';
import { readCatalogueFile } from './readCatalogueFile';

/** `profiles`: what each profile of a catalogue asks for, so that it can be weighed before it is chosen. */
export async function profilesCommand(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const options = parseOptions(args, { flags: [], values: { format: ['text', 'json'] } }, io);
  const { language } = options;
  const [file, ...others] = options.positional;
  if (file === undefined || others.length > 0) throw new UsageError(compareWords(language).profilesUsage);
  const profiles = profilesOf(await readCatalogueFile(file, io, language));
  const asJson = options.values.get('format') === 'json';
  const shown = { file, language, colour: io.colour };
  io.stdout(asJson ? profilesAsJson(profiles, file) : profilesAsText(profiles, shown));
  return 0;
}
