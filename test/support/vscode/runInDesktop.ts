import path from 'node:path';
import { writeFile, mkdir } from 'node:fs/promises';
import { cleanEnvironment } from './cleanEnvironment';
import { foldersIn, hasDisplay, type DesktopBuild } from './desktopBuild';
import { hostEnvironment, judge, type HostOutcome, type HostRun } from './hostRun';
import { runGroup } from './processGroup';
import { temporaryFolder } from './temporaryFolder';
import { userSettings } from './userSettings';

/** Runs suites in the extension host of the desktop build, on a virtual display where there is no real one. */
export async function runInDesktop(build: DesktopBuild, run: HostRun): Promise<HostOutcome> {
  const data = temporaryFolder('desktop');
  try {
    const args = [
      run.workspace,
      `--extensionDevelopmentPath=${run.extension}`,
      `--extensionTestsPath=${path.join(run.suites, 'index.js')}`,
      ...(await desktopArguments(data.folder)),
    ];
    const [command, all] = onDisplay(build.executable, args);
    const options = {
      env: cleanEnvironment(hostEnvironment(run)),
      stdio: 'inherit',
      limitMs: run.limitMs,
    } as const;
    const code = await runGroup(command, all, options);
    return judge(run, `code ${String(code)}`);
  } finally {
    data.remove();
  }
}

/** Arguments for a quiet desktop build whose data are in `data`, apart from the user's own. */
export async function desktopArguments(data: string): Promise<string[]> {
  const user = path.join(data, 'user', 'User');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'settings.json'), JSON.stringify(userSettings, null, 2));
  return [
    ...foldersIn(data),
    ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--disable-workspace-trust'],
    ...['--skip-welcome', '--skip-release-notes', '--disable-telemetry'],
  ];
}

/** The command that shows `executable` on the display there is, or else on a virtual one. */
export function onDisplay(executable: string, args: readonly string[]): [string, readonly string[]] {
  return hasDisplay() ? [executable, args] : ['xvfb-run', ['-a', executable, ...args]];
}
