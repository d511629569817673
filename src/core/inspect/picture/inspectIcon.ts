import { type Bytes, uint16le, uint32le } from '../bytes';
import { corrupt, type Recognised, withoutFault } from '../recognised';

/** An icon or a cursor lists where each of its pictures is: one that would end past the file was lost. Source: Microsoft, "Icons in Win32". */
export function inspectIcon({ head, size }: Bytes, type: string): Recognised {
  const count = uint16le(head, 4);
  for (let row = 6; row < 6 + 16 * count; row += 16) {
    const isListed = row + 16 <= head.length;
    const end = uint32le(head, row + 8) + uint32le(head, row + 12);
    if (isListed ? end > size : row + 16 > size) return corrupt(type, 'truncated');
  }
  return withoutFault(type);
}
