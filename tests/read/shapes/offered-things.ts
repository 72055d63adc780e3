/** What tables of choices ask about: three things, what is offered for each, and which of these is right. */
export const THINGS = ['fog', 'hail', 'dew'];
export const OFFERED = [
  ['iron ore', 'a low cloud', 'green glass'],
  ['frozen rain', 'warm milk', 'red dust'],
  ['dry sand', 'old bread', 'water of the night'],
];
export const RIGHT = [1, 0, 2];
