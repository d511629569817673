import { inspectCfb } from './archive/inspectCfb';
import { inspect7z, inspectTar, inspectXz } from './archive/inspectPacked';
import { inspectZip } from './archive/inspectZip';
import { inspectCertificate } from './certificate/inspectCertificate';
import { inspectAsf } from './video/inspectAsf';
import { inspectAvi } from './video/inspectAvi';
import { inspectMatroska } from './video/inspectMatroska';
import { inspectMp4 } from './video/inspectMp4';
import { inspectBareBitmap } from './picture/inspectBareBitmap';
import { inspectBitmap } from './picture/inspectBitmap';
import { inspectGif } from './picture/inspectGif';
import { inspectHeif } from './picture/inspectHeif';
import { inspectIcon } from './picture/inspectIcon';
import { inspectIcns } from './picture/inspectIcns';
import { inspectJpeg } from './picture/inspectJpeg';
import { inspectPng } from './picture/inspectPng';
import { inspectTiff } from './picture/inspectTiff';
import { inspectWebp } from './picture/inspectWebp';
import { inspectPdf } from './inspectPdf';
import type { Inspector } from './recognised';

/** One inspector for each family of format, by the type that the first bytes tell. */
export const inspectors: ReadonlyMap<string, Inspector> = new Map<string, Inspector>([
  ['png', inspectPng],
  ['jpg', inspectJpeg],
  ['pdf', inspectPdf],
  ['zip', inspectZip],
  ['cfb', inspectCfb],
  ['mkv', inspectMatroska],
  ...['mp4', 'mov', 'm4v', 'm4a', '3gp', '3g2'].map((type) => [type, inspectMp4] as const),
  ['avi', inspectAvi],
  ['wmv', inspectAsf],
  ['7z', inspect7z],
  ['tar', inspectTar],
  ['xz', inspectXz],
  ...['heic', 'avif'].map((type) => [type, inspectHeif] as const),
  ['gif', inspectGif],
  ['bmp', inspectBitmap],
  ['dib', inspectBareBitmap],
  ['webp', inspectWebp],
  ['tif', inspectTiff],
  ['icns', inspectIcns],
  ...['ico', 'cur'].map((type) => [type, inspectIcon] as const),
  ...['der', 'p7b', 'p7m', 'p12', 'crl', 'csr', 'key'].map((type) => [type, inspectCertificate] as const),
]);
