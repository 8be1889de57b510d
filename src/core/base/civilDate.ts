/** A day without time or zone, as `"2021-07-01"`; such strings sort and compare in the order of the calendar. */
export type CivilDate = `${number}-${number}-${number}`;
