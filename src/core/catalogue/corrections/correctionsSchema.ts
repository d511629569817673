import * as z from 'zod/mini';
import { day, flagText, publishedAs, text } from '../../yaml/schemaTypes';
import { demands } from '../demands';
import { proofKinds } from '../kinds';

const httpsLink = z.string().check(z.regex(/^https:\/\/[^\s/]+\.[^\s]*$/i, { error: 'https' }));
publishedAs.add(httpsLink, { json: { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]://' } });

const faq = z.strictObject({
  date: z.nullish(day),
  link: z.nullish(httpsLink),
  note: z.nullish(text),
});

const reasons = { faq: z.nullish(faq), note: z.nullish(text) };

const scenario = z.strictObject({ text: z.nullish(text), ...reasons });

const expectedProof = z.strictObject({
  kinds: z.nullish(z.array(z.enum(proofKinds)).check(z.minLength(1))),
  demands: z.nullish(z.array(z.enum(demands))),
  several: z.nullish(flagText),
  test: z.nullish(text),
  text: z.nullish(text),
  ...reasons,
});

const requirement = z.strictObject({
  statement: z.nullish(text),
  ...reasons,
  scenarios: z.nullish(z.record(z.string(), z.nullable(scenario))),
  proofs: z.nullish(z.record(z.string(), z.nullable(expectedProof))),
  sameAs: z.nullish(text),
  differsFrom: z.nullish(z.array(z.string())),
});

/** `*.corrections.yaml`: what a vendor corrects in a catalogue. All scalars come as text. */
export const correctionsSchema = z.strictObject({
  corrections: z.enum(['1']),
  requirements: z.nullish(z.record(z.string(), z.nullable(requirement))),
});
