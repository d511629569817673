import { type Bytes, indexIn } from '../bytes';
import { type Recognised, sound } from '../recognised';

/** How the header names a stream of pictures, and one of sounds. Source: Advanced Systems Format 1.2, 10.4. */
const pictures = '\xc0\xef\x19\xbc\x4d\x5b\xcf\x11\xa8\xfd\x00\x80\x5f\x5c\x44\x2b';
const sounds = '\x40\x9e\x69\xf8\x4d\x5b\xcf\x11\xa8\xfd\x00\x80\x5f\x5c\x44\x2b';

/** Windows Media films and sounds share a container: one with nothing to see is no film. */
export function inspectAsf({ head }: Bytes): Recognised {
  const isSound = indexIn(head, sounds) >= 0 && indexIn(head, pictures) < 0;
  return sound(isSound ? 'wma' : 'wmv');
}
