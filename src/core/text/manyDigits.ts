/**
 * Cheap, and true of few texts: holds eight figures in a row, or in groups of three, three and two, as a patient's number
 * (INS/NIR) with its key ends in. Whether it is one is for others to say.
 */
export const manyDigits = /\d{3}[ \u00a0\u202f.-]?\d{3}[ \u00a0\u202f./-]{0,3}\d\d/u;
