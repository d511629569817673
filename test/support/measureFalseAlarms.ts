import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeHead } from '../../src/core/inspect/decodeHead';
import { searchText } from '../../src/core/inspect/text/searchText';
import { findPersonalData } from '../../src/core/privacy/findPersonalData';
import { personalDataOf } from '../../src/core/privacy/identities';
import { ordinaryLog } from './ordinaryLog';

/**
 * How often ordinary logs, which hold no patient, are taken for something that holds one: by kind of log, 10 MB of each. With
 * folders as arguments, which texts in them are reported to hold a patient's number or a secret, and how many texts there are.
 */
const size = 10 * 1024 * 1024;

function measure(kind: Parameters<typeof ordinaryLog>[0]): void {
  const text = ordinaryLog(kind, size, 20_261_121);
  const started = performance.now();
  const { personal } = findPersonalData(text);
  const took = performance.now() - started;
  const lines = text.split('\n').length;
  const count = personal?.count ?? 0;
  console.log(
    `${kind.padEnd(22)} ${(text.length / 1e6).toFixed(1)} MB  ${String(lines).padStart(7)} lines  ${String(count).padStart(4)} false alarms  (${(count / (text.length / 1e6)).toFixed(2)} per MB)  ${took.toFixed(0)} ms`,
  );
}

/** A longer one is no ordinary text. Bytes. */
const longest = 4 * 1024 * 1024;
const most = 10_000;

function* textsIn(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && statSync(file).size <= longest) yield file;
  }
}

function measureFolder(folder: string): void {
  let [texts, personal, secret] = [0, 0, 0];
  for (const file of textsIn(folder)) {
    const bytes = readFileSync(file);
    const head = decodeHead({ head: bytes, whole: true });
    if (head === undefined) continue;
    if (texts++ >= most) break;
    const search = searchText('txt');
    search.add(head.text);
    const { identities, secrets } = search.end();
    const [numbers, keys] = [personalDataOf(identities).personal, secrets[0]];
    if (numbers !== undefined) personal++;
    if (keys !== undefined && keys.count > 0) secret++;
    if (numbers !== undefined || (keys?.count ?? 0) > 0)
      console.log(
        `${file}: numbers ${JSON.stringify(numbers?.places)}, secrets ${JSON.stringify(keys?.places)}`,
      );
  }
  console.log(
    `${folder}: of ${String(texts)} texts, ${String(personal)} with numbers, ${String(secret)} with secrets`,
  );
}

const folders = process.argv.slice(2);
if (folders.length > 0) for (const folder of folders) measureFolder(folder);
else for (const kind of ['ordinary', 'beside words', 'runs of 15 digits'] as const) measure(kind);
