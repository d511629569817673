import { type Bytes, uint32be } from '../bytes';
import { corrupt, type Recognised, sound } from '../recognised';

/** Icons of macOS: a length, then parts, each with four letters and a length of its own. Source: "Apple Icon Image format". */
export function inspectIcns({ head, size }: Bytes, type: string): Recognised {
  if (uint32be(head, 4) > size) return corrupt(type, 'truncated');
  const isPart = head.subarray(8, 12).every((letter) => letter >= 0x20 && letter < 0x7f);
  return isPart && size > 16 && uint32be(head, 12) >= 8 ? sound(type) : corrupt(type, 'structure');
}
