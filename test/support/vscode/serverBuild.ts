import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cached, cacheRoot } from './cache';
import { npmInstall, npmInstallDependencies } from './npmInstall';

/** VS Code's own server and web workbench, on disk. */
export interface ServerBuild {
  readonly kind: 'server';
  /** `server-main.js`. */
  readonly main: string;
  /** The Node that runs it. */
  readonly node: string;
  readonly version: string;
}

const codeServer = 'code-server@4.139.1';
const nodeMajor = 24;
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** The server carried by the npm package code-server, installed into the cache at first use. */
export async function serverFromNpm(): Promise<ServerBuild> {
  const root = await cached(codeServer, async (folder) => {
    console.log(`Setting up VS Code's server (${codeServer} from npm, about a minute, once) …`);
    await npmInstall(folder, codeServer);
    await npmInstallDependencies(path.join(folder, insidePackage));
  });
  return readServer(path.join(root, insidePackage));
}

const insidePackage = path.join('node_modules', 'code-server', 'lib', 'vscode');

/** The Node on which that server runs its extensions, where both were installed before; else undefined. */
export async function installedServerNode(): Promise<string | undefined> {
  const root = path.join(await cacheRoot(), codeServer, insidePackage);
  const node = path.join(await cacheRoot(), `${nodePackage}@${String(nodeMajor)}`);
  return existsSync(mainOf(root)) && existsSync(node) ? nodeFor(root) : undefined;
}

/** The server in a folder that the user named: VS Code's own, code-server's, or an npm folder that holds code-server. */
export async function serverInFolder(folder: string): Promise<ServerBuild | undefined> {
  const candidates = ['.', path.join('lib', 'vscode'), insidePackage].map((inside) =>
    path.join(folder, inside),
  );
  const root = candidates.find((candidate) => existsSync(mainOf(candidate)));
  return root === undefined ? undefined : readServer(root);
}

async function readServer(root: string): Promise<ServerBuild> {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return { kind: 'server', main: mainOf(root), node: await nodeFor(root), version: manifest.version };
}

function mainOf(root: string): string {
  return path.join(root, 'out', 'server-main.js');
}

/** The Node beside the server, else this one where its major version fits, else one from npm. */
async function nodeFor(root: string): Promise<string> {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const beside = [path.join(root, program), path.join(root, '..', program)].find((file) => existsSync(file));
  if (beside !== undefined) return beside;
  if (process.versions.node.startsWith(`${String(nodeMajor)}.`)) return process.execPath;
  const folder = await cached(`${nodePackage}@${String(nodeMajor)}`, async (staging) => {
    console.log(`Setting up Node ${String(nodeMajor)} for it (${nodePackage} from npm, once) …`);
    await npmInstall(staging, `${nodePackage}@${String(nodeMajor)}`);
  });
  return path.join(folder, 'node_modules', nodePackage, 'bin', program);
}
