import * as z from 'zod/mini';
import { day, flagText, text } from '../yaml/schemaTypes';
import { collegeDecisions, componentRoles } from './candidacy';
import { cndaStages, pscStages, requestRoles } from './requests';

const examined = z.strictObject({ submittedOn: z.optional(day), validatedOn: z.optional(day) });

/** `candidacy:` of `segur.yaml`. */
export const candidacySchema = z.strictObject({
  charterAcceptedOn: z.optional(day),
  administrative: z.optional(examined),
  eligibility: z.optional(examined),
  convention: z.optional(z.strictObject({ signedOn: z.optional(day) })),
  college: z.optional(
    z.strictObject({
      on: z.optional(day),
      decision: z.optional(z.enum(collegeDecisions)),
      reasons: z.optional(z.union([text, z.array(text)])),
    }),
  ),
  whiteLabel: z.optional(z.strictObject({ of: z.optional(text), modified: z.optional(flagText) })),
  audit: z.optional(z.strictObject({ on: z.optional(day), chapters: z.optional(z.array(text)) })),
});

/** `requests:` of `segur.yaml`. */
export const requestsSchema = z.strictObject({
  cnda: z.optional(
    z.array(
      z.strictObject({
        service: text,
        reference: z.optional(text),
        version: z.optional(text),
        nil: z.optional(text),
        stage: z.optional(z.enum(cndaStages)),
        expectedOn: z.optional(day),
        opposableUntil: z.optional(day),
      }),
    ),
  ),
  psc: z.optional(
    z.array(
      z.strictObject({
        role: z.enum(requestRoles),
        nru: z.optional(text),
        datapass: z.optional(text),
        clientId: z.optional(text),
        stage: z.optional(z.enum(pscStages)),
      }),
    ),
  ),
});

/** `components:` of `segur.yaml`. */
export const componentsSchema = z.array(
  z.strictObject({
    role: z.enum(componentRoles),
    name: z.optional(text),
    nil: z.optional(text),
    version: z.optional(text),
  }),
);

/** `group:` of `segur.yaml`. */
export const groupSchema = z.strictObject({
  lead: z.optional(text),
  members: z.optional(z.array(text)),
  mandate: z.optional(text),
});

/** `distributors:` of `segur.yaml`. */
export const distributorsSchema = z.array(z.strictObject({ name: text, mandate: z.optional(text) }));
