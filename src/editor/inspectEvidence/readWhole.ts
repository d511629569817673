import * as vscode from 'vscode';
import { type InspectedAlone, inspectAlone } from '../../core/evidence/inspectAlone';
import type { Language } from '../../core/language/language';
import type { Hasher } from '../../core/ports/hasher';
import { nodeDocumentParser } from '../../node/nodeDocumentParser';
import { nodeHasher } from '../../node/nodeHasher';
import { folderAt, nameOfFile, parentOf } from '../host/paths';
import { type ReportProgress, withProgress } from '../host/withProgress';
import { inspectionWords } from '../../core/views/inspectionReport/words';

/** What is shorter, in milliseconds, would only flicker. */
const worthTelling = 700;

export interface ReadFile {
  readonly uri: vscode.Uri;
  readonly inspected: InspectedAlone;
}

/**
 * Looks into files one after the other, each with its sum. What takes a while shows how far it is, and can be ended:
 * undefined where the user did.
 */
export async function readWhole(
  uris: readonly vscode.Uri[],
  what: string,
  language: Language,
): Promise<readonly ReadFile[] | undefined> {
  const controller = new AbortController();
  const counted = countedBytes(await sizeOf(uris));
  const reading = readAll(uris, summedBy(nodeHasher, counted.add), controller.signal);
  try {
    if (!(await endsSoon(reading))) {
      const title = inspectionWords[language].reading(what);
      await withProgress(title, async (report, token) => {
        const cancelling = token.onCancellationRequested(() => controller.abort());
        counted.tellTo(report);
        try {
          await reading;
        } finally {
          cancelling.dispose();
        }
      });
    }
    return await reading;
  } catch (error) {
    if (controller.signal.aborted) return undefined;
    throw error;
  }
}

async function readAll(
  uris: readonly vscode.Uri[],
  hasher: Hasher,
  signal: AbortSignal,
): Promise<readonly ReadFile[]> {
  const documentParser = nodeDocumentParser === undefined ? {} : { documentParser: nodeDocumentParser };
  const looking = { hash: true, hasher, hashHuge: true, ...documentParser };
  const read: ReadFile[] = [];
  for (const uri of uris) {
    const inspected = await inspectAlone(folderAt(parentOf(uri)), nameOfFile(uri), looking, signal);
    read.push({ uri, inspected });
  }
  return read;
}

/** Whether it ends, well or not, before progress is shown. */
async function endsSoon(reading: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, worthTelling, false);
  });
  const ended = reading.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
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

/** Counts up to `total` bytes, and reports each per cent once. */
function countedBytes(total: number): {
  readonly add: (bytes: number) => void;
  readonly tellTo: (listener: ReportProgress) => void;
} {
  let [done, reported] = [0, 0];
  let reportProgress: ReportProgress | undefined;
  const now = (): number => (total === 0 ? 0 : Math.min(100, Math.floor((done / total) * 100)));
  return {
    add(bytes) {
      done += bytes;
      const percent = now();
      if (reportProgress === undefined || percent === reported) return;
      reportProgress(`${percent} %`, percent - reported);
      reported = percent;
    },
    tellTo(listener) {
      reportProgress = listener;
      reported = now();
      reportProgress(`${reported} %`, reported);
    },
  };
}

/** A hasher that shows how many bytes it was given. */
function summedBy(hasher: Hasher, reportProgress: (bytes: number) => void): Hasher {
  return {
    ...hasher,
    start() {
      const running = hasher.start();
      return {
        ...running,
        add(bytes) {
          reportProgress(bytes.length);
          running.add(bytes);
        },
      };
    },
  };
}
