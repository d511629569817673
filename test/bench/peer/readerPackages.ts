import { cached } from '../../support/vscode/cache';
import { npmInstall } from '../../support/vscode/npmInstall';

/** Libraries that read the same workbooks, in the versions measured: what a tool of this kind would be built on. */
export const readers = { 'read-excel-file': '9.3.17', xlsx: '0.18.5' } as const;

export type Reader = keyof typeof readers;

/** The folder that a library is installed in, from npm into the user's cache at first use: nothing but the bench needs it. */
export async function readerFolder(reader: Reader): Promise<string> {
  const spec = `${reader}@${readers[reader]}`;
  return cached(spec, async (staging) => {
    console.log(`Setting up the peer (${spec} from npm, once) …`);
    await npmInstall(staging, spec);
  });
}
