import { canonicalType } from '../typeNames';

/**
 * The type of bytes that our own table does not know, by the `file-type` package; undefined where it knows none either.
 * Loaded at the first such file, since most dossiers have none.
 */
export async function rareType(head: Uint8Array): Promise<{ type: string; mime: string } | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    const found = await fileTypeFromBuffer(head);
    return found && { type: canonicalType(found.ext), mime: found.mime };
  } catch {
    // It reads crafted bytes with code of others: whatever it stumbles over, the type can't be told.
    return undefined;
  }
}
