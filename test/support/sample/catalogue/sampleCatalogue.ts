import { ann } from './ann';
import { db } from './db';
import { dmp } from './dmp';
import { doc } from './doc';
import { epr } from './epr';
import { img } from './img';
import { ins } from './ins';
import type { SampleChapter } from './model';
import { mss } from './mss';
import { port } from './port';
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
