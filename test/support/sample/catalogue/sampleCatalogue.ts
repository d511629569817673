import { ann } from './ann';
import { dmp } from './dmp';
import { doc } from './doc';
import { ins } from './ins';
import type { SampleChapter } from './model';
import { mss } from './mss';
import { db, epr, img, port } from './others';
import { psc } from './psc';
import { ssi } from './ssi';
import { tbb } from './tbb';

/** In the agency's order of chapters. */
export const sampleCatalogue: readonly SampleChapter[] = [
  ins,
  dmp,
  mss,
  psc,
  ann,
  tbb,
  doc,
  port,
  epr,
  img,
  db,
  ssi,
];
