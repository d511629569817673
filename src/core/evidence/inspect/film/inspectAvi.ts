import { type Bytes, holdsAt, uint32le } from '../bytes';
import { pictureSize, type Recognised, sound } from '../recognised';

/** The main header counts the frames of the first gigabyte alone. */
const firstPart = 1024 ** 3;

/** The main header stands at a known place: time of a frame in millionths of a second, number of frames, picture size. */
export function inspectAvi({ head, size }: Bytes, type: string): Recognised {
  if (!holdsAt(head, 20, 'hdrlavih')) return sound(type);
  const seconds = Math.round((uint32le(head, 32) * uint32le(head, 48)) / 1000) / 1000;
  const length = seconds > 0 && size < firstPart ? { durationSeconds: seconds } : {};
  return sound(type, { ...pictureSize(uint32le(head, 64), uint32le(head, 68)), ...length });
}
