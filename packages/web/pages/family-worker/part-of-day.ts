const dutchHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });

/** How people greet each other at this hour. */
export const partOfDay = (now = Date.now()): 'morning' | 'afternoon' | 'evening' => {
  const hour = Number(dutchHour.format(now));
  if (hour >= 5 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
};
