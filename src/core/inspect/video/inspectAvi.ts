import { type Bytes, hasTextAt, uint32le } from '../bytes';
import { corrupt, endKnown, pictureSize, type Recognised, withoutFault } from '../recognised';

/** The main header counts the frames of the first gigabyte alone. */
const firstPart = 1024 ** 3;

/** The main header is at a known place: time of a frame in millionths of a second, number of frames, picture size. */
export function inspectAvi({ head, size }: Bytes, type: string): Recognised {
  // Every list begins with its name: what follows was never written.
  if (size > 1024 && uint32le(head, 12) === 0) return corrupt(type, 'structure');
  if (!hasTextAt(head, 20, 'hdrlavih')) return withoutFault(type);
  const seconds = Math.round((uint32le(head, 32) * uint32le(head, 48)) / 1000) / 1000;
  const length = seconds > 0 && size < firstPart ? { durationSeconds: seconds } : {};
  const facts = { ...pictureSize(uint32le(head, 64), uint32le(head, 68)), ...length };
  // Its list of frames is last. A recorder that was stopped leaves the length at 0.
  const end = uint32le(head, 4) + 8;
  if (end > size + 1) return corrupt(type, 'truncated', facts);
  return withoutFault(type, { ...facts, ...endKnown(end > 8 && end <= size) });
}
