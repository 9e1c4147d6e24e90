// Bottlenecks of the invented families in Amersfoort: what they were about, how they went and when they were reported.
import type { Row } from './spread-bottlenecks.ts';

export const amersfoortBottlenecks: readonly Row[] = [
  ['Menskrachtteam', 'snelle-route', 'closed', -301],
  ['Menskrachtteam', 'mee-thuis', 'closed', -262],
  ['Menskrachtteam', 'advies-als-besluit', 'closed', -222],
  ['Menskrachtteam', 'vaste-contactpersoon', 'closed', -141, 'partly'],
  ['Menskrachtteam', 'tijd-in-dbc', 'nation', -118],
  ['Menskrachtteam', 'boete-school', 'solved', -101],
  ['Menskrachtteam', 'te-klein', 'policy', -60],
  ['Menskrachtteam', 'toeslag-stil', 'solved', -61],
  ['Menskrachtteam', 'vaste-beller', 'answered', -44],
  ['Menskrachtteam', 'advies-als-besluit', 'agenda', -31],
  ['Menskrachtteam', 'eerste-keer-thuis', 'agenda', -24],
  ['Menskrachtteam', 'veilig-bezoek', 'new', -18],
  ['Menskrachtteam', 'toeslag-stil', 'returned', -8],
  ['Menskrachtteam', 'uitzetting', 'new', -3],
];
