import * as z from 'zod/mini';

/**
 * All scalars reach a schema as text (`1.10` must stay `1.10`), but other YAML tools see numbers and booleans: what
 * the published JSON Schema says of such a type is kept here, by schema.
 */
export const publishedAs = z.registry<{ readonly json: Readonly<Record<string, unknown>> }>();

const filled = z.check<string>((context) => {
  if (context.value.trim() === '')
    context.issues.push({ code: 'custom', message: 'empty', input: context.value });
});

/** Text that says something. */
export const text = z.string().check(filled);
publishedAs.add(text, { json: { type: ['string', 'number'] } });

/** A whole number, from 0. */
export const wholeNumber = z.string().check(z.regex(/^\d{1,12}$/, { error: 'whole-number' }));
publishedAs.add(wholeNumber, { json: { type: ['integer', 'string'], pattern: '^\\d{1,12}$' } });

export const flagText = z.enum(['true', 'false']);
publishedAs.add(flagText, { json: { type: 'boolean' } });

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z.string().check(z.refine(isDay, { error: 'date' }));
publishedAs.add(day, { json: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } });

/** A minute, Paris time, `YYYY-MM-DDTHH:MM`; seconds are allowed. */
export const minute = z.string().check(z.refine(isMinute, { error: 'date-time' }));
publishedAs.add(minute, {
  json: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$' },
});

/** Whether the text is a real day written `YYYY-MM-DD`: `2026-02-30` is not. */
export function isDay(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts === null) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Whether the text is a real minute written `YYYY-MM-DDTHH:MM`, with or without seconds. */
export function isMinute(value: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.exec(value);
  return parts?.[1] !== undefined && isDay(parts[1]);
}
