import { latin1 } from '../../core/inspect/bytes';

const block = 512;
const mostFiles = 500;

/** The plain files of a tape archive that is all in memory, in order; `isAll` says whether there are no more. */
export function tarFiles(tape: Uint8Array): {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly isAll: boolean;
} {
  const files: { name: string; bytes: Uint8Array }[] = [];
  let at = 0;
  while (at + block <= tape.length && tape[at] !== 0 && files.length < mostFiles) {
    const header = tape.subarray(at, at + block);
    const size = Number.parseInt(latin1(header.subarray(124, 136)).trim() || '0', 8);
    if (!(size >= 0)) return { files, isAll: false };
    const kind = header[156] ?? 0;
    const name = new TextDecoder().decode(header.subarray(0, 100)).replace(/\0.*$/su, '');
    // A plain file, by today's mark and by that of the oldest tapes.
    const isPlain = kind === 0x30 || kind === 0;
    if (isPlain) files.push({ name, bytes: tape.subarray(at + block, at + block + size) });
    at += block + Math.ceil(size / block) * block;
  }
  return { files, isAll: files.length < mostFiles };
}
