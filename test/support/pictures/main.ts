/**
 * `npm run pictures [-- overview|walkthrough|guide …] [-- fr|en]`: makes the pictures of the READMEs, of the walkthrough and of the guide in a real
 * VS Code, on the packaged extension. Needs pngquant.
 */
import { runAsCommand } from '../runAsCommand';
import { packageExtension } from '../vscode/packageExtension';
import { guide } from './guide';
import { overview } from './overview';
import { walkthrough } from './walkthrough';

const sets = { overview, walkthrough, guide };

async function main(args: readonly string[]): Promise<boolean> {
  const chosen = Object.entries(sets).filter(([name]) => args.includes(name));
  const languages = (['en', 'fr'] as const).filter((language) => args.includes(language));
  process.env['SEGUR_VSIX'] = await packageExtension();
  for (const [, make] of chosen.length > 0 ? chosen : Object.entries(sets))
    for (const language of languages.length > 0 ? languages : (['en', 'fr'] as const)) await make(language);
  return true;
}

runAsCommand(main);
