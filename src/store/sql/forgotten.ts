/** Stands in front of what takes the place of an erased person's id: another for each row, so that none leads to the next. */
export const FORGOTTEN = 'forgotten:';
