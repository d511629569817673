import { canonicalType } from './typeNames';
import { uint16le, uint32le } from './bytes';

/** Told by two bytes that much else begins with: sounds of the oldest layers. */
const weaklyKnown: ReadonlySet<string> = new Set(['mp1', 'mp2']);

/**
 * The type of bytes that our own table does not know, by the `file-type` package; undefined where it knows none either.
 * Loaded at the first such file, since most dossiers have none.
 */
export async function rareType(head: Uint8Array): Promise<{ type: string; mime: string } | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  try {
    const found = await fileTypeFromBuffer(head);
    // Old pictures (TGA) begin with the same four bytes as a cursor.
    if (found === undefined || weaklyKnown.has(found.ext)) return undefined;
    if (found.ext === 'ico' && !isIcon(head)) return undefined;
    if (found.ext === 'cur' && uint32le(head, 18) !== 6 + 16 * uint16le(head, 4)) return undefined;
    return { type: canonicalType(found.ext), mime: found.mime };
  } catch {
    // It reads crafted bytes with code of others: whatever it stumbles over, the type can't be known.
    return undefined;
  }
}

/** Four bytes are too few: the first row of its list must be such as a writer makes it. Source: Microsoft, "Icons in Win32". */
function isIcon(head: Uint8Array): boolean {
  const [count, reserved] = [uint16le(head, 4), head[9] ?? 1];
  // Some writers put 255 where there should be nothing, others leave a gap before the first picture.
  const isRow = (reserved === 0 || reserved === 255) && uint16le(head, 12) <= 32 && uint32le(head, 14) >= 8;
  return count > 0 && count <= 256 && isRow && uint32le(head, 18) >= 6 + 16 * count;
}
