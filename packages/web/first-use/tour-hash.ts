/** Behind the address of the home: a link that begins the tour, also when it was skipped before. */
export const tourHash = 'rondleiding';
