import { type Bytes, uint32be } from '../bytes';
import { corrupt, type Recognised, withoutFault } from '../recognised';

/** Before the first part: the mark, and the length of all. */
const headerSize = 8;

/** Icons of macOS: parts with four letters and a length each. Source: "Apple Icon Image format". */
export function inspectIcns({ head, size }: Bytes, type: string): Recognised {
  if (uint32be(head, 4) > size) return corrupt(type, 'truncated');
  const isNamed = head.subarray(headerSize, 12).every((letter) => letter >= 0x20 && letter < 0x7f);
  const isWhole = size > 16 && uint32be(head, 12) >= headerSize;
  return isNamed && isWhole ? withoutFault(type) : corrupt(type, 'structure');
}
