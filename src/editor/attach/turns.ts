import { createTurns } from '../../core/views/questions/turns';

/** Of drops and of what the explorer's menu asks: both can come while a question is open, and would close its box. */
export const turns = createTurns();
