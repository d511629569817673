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
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const dayOfMonth = Number(value.slice(8));
  return dayOfMonth !== 0 && dayOfMonth <= daysIn(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
}

/** How many days a month has, which counts from 1; none where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the text is a real minute written `YYYY-MM-DDTHH:MM`, with or without seconds. */
export function isMinute(value: string): boolean {
  const parts = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.exec(value);
  return parts?.[1] !== undefined && isDay(parts[1]);
}
