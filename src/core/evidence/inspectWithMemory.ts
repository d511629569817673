import { FileReadError, type Folder, type OpenedFile } from '../ports/folder';
import { type EvidenceMemory, sameStamp } from './evidenceMemory';
import { hashLimit } from '../inspect/hashFile';
import type { inspectFile as InspectFile } from '../inspect/inspectFile';
import type { EvidenceState } from './model';
import type { Inspection } from '../inspect/model';
import { baseName } from '../text/names';

/** What a file holds, or the state that says why that can't be known. */
export type InspectionResult =
  | { readonly kind: 'inspected'; readonly inspection: Inspection }
  | { readonly kind: 'not-inspected'; readonly state: EvidenceState };

export interface InspectionTools {
  readonly folder: Folder;
  readonly memory: EvidenceMemory;
}

/** What is asked of a file beside its facts. */
export interface Wanted {
  readonly hash: boolean;
  readonly text: boolean;
  /** A listing called it a file. */
  readonly listed?: 'file';
}

/** Loaded once something is to be looked into. Kept, since to ask for a module that is loaded still takes a while. */
let inspector: Promise<{ readonly inspectFile: typeof InspectFile }> | undefined;

/** Looks into a file, or remembers what was seen there when it had the same stamp. */
export async function inspectWithMemory(
  { folder, memory }: InspectionTools,
  path: string,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<InspectionResult> {
  if (memory.knows(path)) {
    const stat = await folder.stat(path);
    const known = stat.kind === 'file' ? memory.get(path, stat.stamp) : undefined;
    if (known !== undefined) {
      const looked: InspectionResult = { kind: 'inspected', inspection: known };
      if (answersRequest(looked, wanted, memory)) return looked;
    }
  }
  const opened = await folder.open(path, wanted.listed);
  if (opened.kind !== 'opened') return notInspected(await stateWithout(opened, folder, path));
  const { file } = opened;
  try {
    inspector ??= import('../inspect/inspectFile');
    const { inspectFile } = await inspector;
    const { hasher, documentParser } = memory;
    const options = { ...wanted, hasher, ...(documentParser === undefined ? {} : { documentParser }) };
    const inspection = await inspectFile(file, baseName(path), options, signal);
    const now = file.stampNow?.() ?? file.stamp;
    if (!sameStamp(now, file.stamp)) return notInspected({ kind: 'unreadable', reason: 'changed' });
    memory.keep(path, inspection);
    return { kind: 'inspected', inspection };
  } catch (error) {
    if (error instanceof FileReadError) return notInspected({ kind: 'unreadable', reason: error.reason });
    throw error;
  } finally {
    await file.close();
  }
}

/** Whether there is nothing more to learn by summing the file, or by reading its text. */
export function answersRequest(
  looked: InspectionResult,
  { hash, text }: Wanted,
  { documentParser }: Pick<EvidenceMemory, 'documentParser'>,
): boolean {
  if (looked.kind !== 'inspected') return true;
  const { inspection } = looked;
  if (hash && inspection.sha256 === undefined && inspection.stamp.size <= hashLimit) return false;
  const hasText =
    inspection.text !== undefined || !mayHaveText(inspection.type) || documentParser === undefined;
  return !text || hasText;
}

async function stateWithout(
  opened: Exclude<OpenedFile, { kind: 'opened' }>,
  folder: Folder,
  path: string,
): Promise<EvidenceState> {
  if (opened.kind === 'absent') return { kind: 'absent', nearest: undefined };
  // To read a placeholder would download it: nobody asked for that.
  if (opened.kind === 'unreadable' && opened.reason === 'cloud-only') return { kind: 'unchecked' };
  if (opened.kind !== 'not-regular') return opened;
  const stat = await folder.stat(path);
  return { kind: 'not-regular', what: stat.kind === 'folder' ? 'folder' : 'special' };
}

function notInspected(state: EvidenceState): InspectionResult {
  return { kind: 'not-inspected', state };
}

/** Whether files of a type have their text kept where it is asked for. */
function mayHaveText(type: string): boolean {
  return type === 'pdf';
}
