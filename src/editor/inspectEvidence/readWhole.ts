import * as vscode from 'vscode';
import { type InspectedAlone, inspectAlone } from '../../core/evidence/inspectAlone';
import type { Language } from '../../core/language/language';
import type { Hasher } from '../../core/ports/hasher';
import { heavyReaderHere } from '../../node/heavyReaderHere';
import { nodeHasher } from '../../node/nodeHasher';
import { folderAt } from '../host/folderAt';
import { nameOfFile, parentOf } from '../host/paths';
import { inspectionWords } from './words';

export interface ReadFile {
  readonly uri: vscode.Uri;
  readonly inspected: InspectedAlone;
}

/** Looks into files one after the other, each with its sum, telling how far it is. Undefined where the user ended it. */
export async function readWhole(
  uris: readonly vscode.Uri[],
  what: string,
  language: Language,
): Promise<readonly ReadFile[] | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: inspectionWords[language].reading(what),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const controller = new AbortController();
    const listening = token.onCancellationRequested(() => controller.abort());
    try {
      const percent = percentTeller(await sizeOf(uris), (message, increment) =>
        progress.report({ message, increment }),
      );
      const read: ReadFile[] = [];
      for (const uri of uris) {
        const inspected = await readOne(uri, summedBy(nodeHasher, percent), controller.signal);
        read.push({ uri, inspected });
      }
      return read;
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      throw error;
    } finally {
      listening.dispose();
    }
  });
}

function readOne(uri: vscode.Uri, hasher: Hasher, signal: AbortSignal): Promise<InspectedAlone> {
  const heavy = heavyReaderHere === undefined ? {} : { heavy: heavyReaderHere };
  const looking = { hash: true, hasher, hashHuge: true, ...heavy };
  return inspectAlone(folderAt(parentOf(uri)), nameOfFile(uri), looking, signal);
}

/** In bytes, of all that can be asked; what cannot says so itself when it is read. */
async function sizeOf(uris: readonly vscode.Uri[]): Promise<number> {
  const sizes = await Promise.all(
    uris.map((uri) =>
      vscode.workspace.fs.stat(uri).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((all, size) => all + size, 0);
}

/** Tells each per cent of `total` bytes once. */
function percentTeller(
  total: number,
  tell: (message: string, increment: number) => void,
): (bytes: number) => void {
  let [done, told] = [0, 0];
  return (bytes) => {
    done += bytes;
    const now = total === 0 ? 0 : Math.min(100, Math.floor((done / total) * 100));
    if (now === told) return;
    tell(`${now} %`, now - told);
    told = now;
  };
}

/** A hasher that tells how many bytes it was given. */
function summedBy(hasher: Hasher, tell: (bytes: number) => void): Hasher {
  return {
    ...hasher,
    start() {
      const running = hasher.start();
      return {
        ...running,
        add(bytes) {
          tell(bytes.length);
          running.add(bytes);
        },
      };
    },
  };
}
