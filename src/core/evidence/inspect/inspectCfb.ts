import { type Bytes, indexIn } from './bytes';
import { cfbDirectoryAt } from './magic';
import { type Recognised, sound } from './recognised';

/** Streams that tell whose file it is. */
const streams: readonly (readonly [type: string, name: string])[] = [
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['xls', 'Book'],
  ['ppt', 'PowerPoint Document'],
  ['msg', '__nameid_version1.0'],
];

/** Old Office files, Outlook messages, and today's Office files behind a password, which travel in the same container. */
export async function inspectCfb(bytes: Bytes): Promise<Recognised> {
  const directory = await bytes.at(cfbDirectoryAt(bytes.head), 4096);
  const has = (name: string): boolean => indexIn(directory, name.replaceAll(/(?!^)(?=.)/gu, '\0')) >= 0;
  if (has('EncryptedPackage')) return sound('cfb', { encrypted: true });
  return sound(streams.find(([, name]) => has(name))?.[0] ?? 'cfb');
}
