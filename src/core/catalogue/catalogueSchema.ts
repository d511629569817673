import * as z from 'zod/mini';
import { flagText, text, wholeNumber } from '../yaml/schemaTypes';
import { demands } from './demands';
import { proofKinds } from './kinds';

/** `RECOMMANDATION` is how the sibling référentiel says `PRECONISATION`. */
export const natures = ['EXIGENCE', 'PRECONISATION', 'RECOMMANDATION'] as const;

const optional = z.nullish(text);

export const expectedProofSchema = z.strictObject({
  number: optional,
  kinds: z.nullish(z.array(z.enum(proofKinds))),
  because: optional,
  test: optional,
  several: z.nullish(flagText),
  demands: z.nullish(z.array(z.enum(demands))),
  text: optional,
});

export const scenarioSchema = z.strictObject({
  id: optional,
  text: optional,
  proofs: z.nullish(z.array(expectedProofSchema)),
});

export const requirementSchema = z.strictObject({
  id: text,
  nature: z.nullish(z.enum(natures)),
  profiles: z.nullish(z.array(text)),
  perimeter: optional,
  criticality: optional,
  status: optional,
  previousId: optional,
  feature: optional,
  statement: optional,
  comment: optional,
  scenarios: z.nullish(z.array(scenarioSchema)),
});

export const catalogueChapterSchema = z.strictObject({
  name: text,
  requirements: z.nullish(z.array(requirementSchema)),
});

/** `*.rem.yaml`: a catalogue as imported. All scalars come as text. */
export const catalogueSchema = z.strictObject({
  rem: z.enum(['1']),
  title: optional,
  device: optional,
  wave: z.nullish(wholeNumber),
  source: z.nullish(z.strictObject({ file: optional, sheet: optional, layout: optional })),
  chapters: z.array(catalogueChapterSchema),
});
