import * as z from 'zod/mini';
import { cndaStages } from '../dossier/requests';
import { day, publishedAs, text } from '../yaml/schemaTypes';

/** The keys of which each proof has exactly one: where the proof is. */
export const targetKeys = ['file', 'gazelle', 'motco2', 'cnda', 'psc', 'link'] as const;

/** The two habilitations of the EDC PSC: utilisateur, and proxy e-santé. */
export const pscRoles = ['user', 'proxy'] as const;

/** A Gazelle test is finished (`A vérifier`), then checked by a monitor. Source: the agency. */
export const gazelleStates = ['a-verifier', 'verifie'] as const;

export const motco2Results = ['ok', 'ko'] as const;

export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/i, { error: 'sha256' }));
publishedAs.add(sha256, { json: { type: 'string', pattern: '^[0-9A-Fa-f]{64}$' } });

/** Reasons for findings set aside, by code. */
export const ignoreSchema = z.record(z.string(), text);

const cnda = z.strictObject({
  request: z.optional(text),
  file: z.optional(text),
  stage: z.optional(z.enum(cndaStages)),
  expectedOn: z.optional(day),
  opposableUntil: z.optional(day),
});

const psc = z.strictObject({ file: z.optional(text), role: z.optional(z.enum(pscRoles)) });

export const proofSchema = z
  .strictObject({
    for: z.optional(text),
    file: z.optional(text),
    gazelle: z.optional(text),
    motco2: z.optional(text),
    cnda: z.optional(cnda),
    psc: z.optional(psc),
    link: z.optional(text),
    test: z.optional(text),
    state: z.optional(z.enum(gazelleStates)),
    result: z.optional(z.enum(motco2Results)),
    ranOn: z.optional(day),
    sha256: z.optional(sha256),
    version: z.optional(text),
    madeOn: z.optional(day),
    note: z.optional(text),
    ignore: z.optional(ignoreSchema),
  })
  .check(
    z.refine((proof) => targetKeys.filter((key) => proof[key] !== undefined).length === 1, {
      error: 'one-target',
    }),
  );
publishedAs.add(proofSchema, { json: { oneOf: targetKeys.map((key) => ({ required: [key] })) } });

/** What is under a requirement's id. */
export const entrySchema = z.nullable(
  z.strictObject({
    proofs: z.optional(z.nullable(z.array(proofSchema))),
    notApplicable: z.optional(z.nullable(z.string())),
    toReview: z.optional(text),
    note: z.optional(text),
    ignore: z.optional(ignoreSchema),
  }),
);

/** A whole `<chapter>.preuves.yaml`. */
export const chapterSchema = z.strictObject({
  chapter: z.optional(text),
  requirements: z.optional(z.nullable(z.record(z.string(), entrySchema))),
});

/** The same without its entries, which are read and checked one by one. */
export const chapterHeadSchema = z.strictObject({
  chapter: z.optional(text),
  requirements: z.optional(z.unknown()),
});
