import path from 'node:path';
import { cached } from '../../support/vscode/cache';
import { npmInstall } from '../../support/vscode/npmInstall';

/** The language server behind the YAML extension of Red Hat: what a user would have instead. */
export const peerVersion = '2.0.0';

/** Its wait after the last stroke before it validates: `validationDelayMs` of its `yamlSettings.js`. */
export const peerDebounceMs = 200;

const spec = `yaml-language-server@${peerVersion}`;

/** The script that starts it, installed from npm into the user's cache at first use: no test needs it, so the repository does not carry it. */
export async function peerServerScript(): Promise<string> {
  const folder = await cached(spec, async (staging) => {
    console.log(`Setting up the peer (${spec} from npm, once) …`);
    await npmInstall(staging, spec);
  });
  return path.join(folder, 'node_modules', 'yaml-language-server', 'bin', 'yaml-language-server');
}
