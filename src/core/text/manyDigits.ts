/**
 * Cheap, and true of few texts: holds as many figures, not far from one another, as a patient's number (INS/NIR) with its
 * key, whatever stands between them. Whether it is one is for others to say.
 */
export const manyDigits = /\d(?:\D{0,100}\d){13}/u;
