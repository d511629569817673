import { valid, type Validation } from '../questions/question';
import { typedDay } from '../questions/typedDay';

type Validators = (text: string) => Validation;

interface ValidatorWords {
  readonly required: (what: string) => string;
  readonly tooLong: string;
  readonly notADay: string;
  readonly unusualId: string;
}

const longest = 200;

/** Text that must be there, and fits on a line. The message names `what` is asked for, since it replaces the question. */
export function shortText(
  what: string,
  { required, tooLong }: Pick<ValidatorWords, 'required' | 'tooLong'>,
): Validators {
  return (text) => {
    if (text === '') return { kind: 'invalid', why: required(what) };
    return text.length > longest ? { kind: 'invalid', why: tooLong } : valid;
  };
}

/** Nothing, or a day of the calendar. */
export function dayOrNothing({ notADay }: Pick<ValidatorWords, 'notADay'>): Validators {
  return (text) => (text === '' || typedDay(text) !== undefined ? valid : { kind: 'invalid', why: notADay });
}

/** Nothing, or a NIE or NIL. Their form is inferred from two examples: another one is doubted and taken. */
export function identifierOrNothing({
  unusualId,
  tooLong,
}: Pick<ValidatorWords, 'unusualId' | 'tooLong'>): Validators {
  return (text) => {
    if (text.length > longest) return { kind: 'invalid', why: tooLong };
    return text === '' || /^[A-Z]{3}\d{6}$/.test(text) ? valid : { kind: 'doubtful', why: unusualId };
  };
}
