import { isDay } from '../../yaml/schemaTypes';
import { good, type Judgement } from '../questions/judgement';

type Judge = (text: string) => Judgement;

interface JudgeWords {
  readonly required: string;
  readonly tooLong: string;
  readonly notADay: string;
  readonly unusualId: string;
}

const longest = 200;

/** Text that must be there, and fits on a line. */
export function shortText({ required, tooLong }: Pick<JudgeWords, 'required' | 'tooLong'>): Judge {
  return (text) => {
    if (text === '') return { kind: 'wrong', why: required };
    return text.length > longest ? { kind: 'wrong', why: tooLong } : good;
  };
}

/** Nothing, or a day of the calendar. */
export function dayOrNothing({ notADay }: Pick<JudgeWords, 'notADay'>): Judge {
  return (text) => (text === '' || isDay(text) ? good : { kind: 'wrong', why: notADay });
}

/** Nothing, or a NIE or NIL. Their form is inferred from two examples: another one is doubted and taken. */
export function identifierOrNothing({
  unusualId,
  tooLong,
}: Pick<JudgeWords, 'unusualId' | 'tooLong'>): Judge {
  return (text) => {
    if (text.length > longest) return { kind: 'wrong', why: tooLong };
    return text === '' || /^[A-Z]{3}\d{6}$/.test(text) ? good : { kind: 'doubtful', why: unusualId };
  };
}
