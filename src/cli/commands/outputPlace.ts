import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { readCatalogue } from '../../core/catalogue/readCatalogue';
import { dossierFileName } from '../../core/project/paths';
import { mostBytesOfText } from '../../core/project/readTextFile';
import { decodeText } from '../../core/text/decodeText';
import { errorCode } from '../../node/systemReason';
import { nodeFolder } from '../../node/nodeFolder';

/**
 * What is where a catalogue is to be written: nothing, a catalogue, another regular file, or what is never written over
 * (a folder, a pipe, a device, a link to anything but a catalogue, the dossier itself).
 */
export type OutputPlace = 'free' | 'catalogue' | 'other-file' | 'protected';

/** Looks at an absolute path. Nothing but a regular file is opened. Throws what the system says of a folder on the way. */
export async function outputPlace(path: string): Promise<OutputPlace> {
  const kind = await kindAt(path);
  if (kind === 'nothing') return 'free';
  if (kind === 'special') return 'protected';
  const real = kind === 'link' ? await behindLink(path) : path;
  if (real === undefined || basename(real) === dossierFileName) return 'protected';
  if (await isCatalogue(real)) return 'catalogue';
  return kind === 'link' ? 'protected' : 'other-file';
}

async function kindAt(path: string): Promise<'nothing' | 'file' | 'link' | 'special'> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return 'link';
    return stats.isFile() ? 'file' : 'special';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'nothing';
    throw error;
  }
}

async function behindLink(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** A file that reads as a catalogue, with whatever faults: its keys say what it is. */
async function isCatalogue(path: string): Promise<boolean> {
  const content = await nodeFolder(dirname(path)).read(basename(path), mostBytesOfText);
  if (content.kind !== 'content') return false;
  const decoded = decodeText(content.bytes);
  if (decoded.kind !== 'text' || !ownKeys.every((key) => key.test(decoded.text))) return false;
  return readCatalogue(decoded.text).catalogue !== undefined;
}

const ownKeys = [/^\s*(?:\{\s*)?["']?rem["']?\s*:/mu, /(?:^|[{,\s])["']?chapters["']?\s*:/mu];
