import * as z from 'zod/mini';
import { cndaStages } from '../dossier/requests';
import { pscRoles, sha256, targetKeys } from '../proofs/chapterSchema';
import { day, publishedAs, text } from '../yaml/schemaTypes';
import { answerStatuses } from './model';

/** The version of the format that this program writes and reads. */
export const depositVersion = '1';

const version = z.enum([depositVersion]);
publishedAs.add(version, { json: { enum: [1, depositVersion] } });

const cnda = z.union([
  text,
  z.strictObject({ file: z.optional(text), stage: z.optional(z.enum(cndaStages)) }),
]);
const psc = z.union([text, z.strictObject({ file: z.optional(text), role: z.optional(z.enum(pscRoles)) })]);

const depositedProof = z
  .strictObject({
    requirement: text,
    for: z.optional(text),
    file: z.optional(text),
    gazelle: z.optional(text),
    motco2: z.optional(text),
    cnda: z.optional(cnda),
    psc: z.optional(psc),
    link: z.optional(text),
    sha256: z.optional(sha256),
    expected: z.optional(sha256),
  })
  .check(
    z.refine((proof) => targetKeys.filter((key) => proof[key] !== undefined).length === 1, {
      error: 'one-target',
    }),
  );
publishedAs.add(depositedProof, { json: { oneOf: targetKeys.map((key) => ({ required: [key] })) } });

const remark = z.strictObject({
  for: z.optional(text),
  text,
  reply: z.optional(text),
  settledOn: z.optional(day),
});

const answer = z.strictObject({
  on: day,
  status: z.enum(answerStatuses),
  remarks: z.optional(z.nullable(z.array(remark))),
});

/** A whole `depots/<chapter>.depot.yaml`. */
export const depositSchema = z.strictObject({
  depot: version,
  chapter: text,
  submissions: z.optional(
    z.nullable(
      z.array(
        z.strictObject({
          on: day,
          version: z.optional(text),
          proofs: z.optional(z.nullable(z.array(depositedProof))),
          answer: z.optional(answer),
        }),
      ),
    ),
  ),
});
