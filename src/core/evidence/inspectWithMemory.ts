import { FileReadError, type Folder, type OpenedFile } from '../ports/folder';
import { type EvidenceMemory, sameStamp } from './evidenceMemory';
import { hashLimit } from '../inspect/hashFile';
import type { inspectFile as InspectFile } from '../inspect/inspectFile';
import type { EvidenceState } from './model';
import type { Inspection } from '../inspect/model';
import { baseName } from '../text/names';

/**
 * What is known of a file under its true name, which is what is known of a citation that writes this name: one object for
 * both, since there may be 100,000 of them.
 */
export type InspectionResult = EvidenceState;

export interface InspectionTools {
  readonly folder: Folder;
  readonly memory: EvidenceMemory;
}

/** What is asked of a file beside its facts. */
export interface InspectionDepth {
  readonly hash: boolean;
  readonly text: boolean;
  /** A listing called it a file. */
  readonly listed?: 'file';
}

const everyWanted = new Map<number, InspectionDepth>();

/** One object for each combination: there may be 100,000 files, but only eight combinations. */
export function depthOf(
  wants: Pick<InspectionDepth, 'hash' | 'text'> & { readonly isListed: boolean },
): InspectionDepth {
  const { hash, text, isListed } = wants;
  const key = (hash ? 4 : 0) + (text ? 2 : 0) + (isListed ? 1 : 0);
  const same = everyWanted.get(key);
  if (same !== undefined) return same;
  const depth: InspectionDepth = isListed ? { hash, text, listed: 'file' } : { hash, text };
  everyWanted.set(key, depth);
  return depth;
}

/** Loaded once something is to be looked into. Kept, since to ask for a module that is loaded still takes a while. */
let inspector: Promise<{ readonly inspectFile: typeof InspectFile }> | undefined;

/** Looks into a file, or remembers what was seen there when it had the same stamp. */
export async function inspectWithMemory(
  { folder, memory }: InspectionTools,
  path: string,
  depth: InspectionDepth,
  signal: AbortSignal,
): Promise<InspectionResult> {
  if (memory.knows(path)) {
    const stat = await folder.stat(path);
    const known = stat.kind === 'file' ? memory.get(path, stat.stamp) : undefined;
    if (known !== undefined) {
      const result = inspected(path, known);
      if (answersRequest(result, depth, memory)) return result;
    }
  }
  const opened = await folder.open(path, depth.listed);
  if (opened.kind !== 'opened') return stateWithout(opened, folder, path);
  const { file } = opened;
  try {
    inspector ??= import('../inspect/inspectFile');
    const { inspectFile } = await inspector;
    const { hasher, documentParser } = memory;
    const options = { ...depth, hasher, ...(documentParser === undefined ? {} : { documentParser }) };
    const inspection = await inspectFile(file, baseName(path), options, signal);
    const now = file.stampNow?.() ?? file.stamp;
    if (!sameStamp(now, file.stamp)) return { kind: 'unreadable', reason: 'changed' };
    memory.keep(path, inspection);
    return inspected(path, inspection);
  } catch (error) {
    if (error instanceof FileReadError) return { kind: 'unreadable', reason: error.reason };
    throw error;
  } finally {
    await file.close();
  }
}

/** Whether there is nothing more to learn by summing the file, or by reading its text. */
export function answersRequest(
  result: InspectionResult,
  { hash, text }: InspectionDepth,
  { documentParser }: Pick<EvidenceMemory, 'documentParser'>,
): boolean {
  if (result.kind !== 'present') return true;
  const { inspection } = result;
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
  // Reading a placeholder would download the file, which was not asked for.
  if (opened.kind === 'unreadable' && opened.reason === 'cloud-only') return { kind: 'unchecked' };
  if (opened.kind !== 'not-regular') return opened;
  const stat = await folder.stat(path);
  return { kind: 'not-regular', what: stat.kind === 'folder' ? 'folder' : 'special' };
}

/** What is known of a file by its true path. */
export function inspected(path: string, inspection: Inspection): InspectionResult {
  return { kind: 'present', path, nameDiffers: 'no', inspection };
}

/** Whether files of a type have their text kept where it is asked for. */
function mayHaveText(type: string): boolean {
  return type === 'pdf';
}
