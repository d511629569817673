import * as z from 'zod/mini';
import {
  candidacySchema,
  componentsSchema,
  distributorsSchema,
  groupSchema,
  requestsSchema,
} from './candidacySchema';
import { policyTargets, requiredFacts } from './policy';
import { day, flagText, minute, publishedAs, text, wholeNumber } from '../yaml/schemaTypes';

/** The version of the format that this program writes and reads. */
export const formatVersion = '1';

const version = z.enum([formatVersion]);
publishedAs.add(version, { json: { enum: [1, formatVersion] } });

/** Listed in wave 1, with the reference of that listing (wiin.io). */
const listed = z.looseObject({ id: z.optional(text) });

const product = z.strictObject({
  name: text,
  version: text,
  releasedOn: z.optional(day),
  nie: z.optional(text),
  nil: z.optional(text),
  nru: z.optional(z.strictObject({ user: z.optional(text), proxy: z.optional(text) })),
  wave1: z.optional(z.union([flagText, listed])),
});

const policy = z.strictObject({
  severity: z.optional(z.record(z.string(), z.enum(['error', 'warning', 'information', 'off']))),
  wave1CriticalOnly: z.optional(flagText),
  hosts: z.optional(z.array(text)),
  formats: z.optional(z.record(z.string(), z.array(text))),
  require: z.optional(z.record(z.string(), z.array(z.enum(requiredFacts)))),
  pictureMinimum: z.optional(wholeNumber),
  freshnessMonths: z.optional(wholeNumber),
  target: z.optional(z.enum(policyTargets)),
});

/** `segur.yaml`. */
export const dossierSchema = z.strictObject({
  segur: version,
  product,
  device: z.optional(text),
  wave: z.optional(wholeNumber),
  profiles: z.optional(z.nullable(z.array(text))),
  catalogue: z.optional(text),
  milestones: z.optional(
    z.strictObject({ date1: z.optional(minute), date2: z.optional(minute), date3: z.optional(minute) }),
  ),
  candidacy: z.optional(candidacySchema),
  requests: z.optional(requestsSchema),
  components: z.optional(componentsSchema),
  group: z.optional(groupSchema),
  distributors: z.optional(distributorsSchema),
  policy: z.optional(policy),
  ignore: z.optional(z.record(z.string(), text)),
});
