// Instead of the schedule that AWS keeps for each gemeente: how many questions stand past their deadline is counted when
// Greep has its story and once an hour; the numbers stand in the log file beside the data.
import type { GemeenteSettings } from '@greep/infra/gemeente';
import { startHourly } from './start-hourly.ts';

const countAll = async (gemeenten: readonly GemeenteSettings[]): Promise<void> => {
  // Loaded here and not before: the function reads the environment.
  const { handler } = await import('../../functions/deadlines/index.ts');
  for (const gemeente of [...gemeenten.map(({ code }) => code), 'national']) await handler({ gemeente });
};

export const startCountingDeadlines = (gemeenten: readonly GemeenteSettings[], isTold: Promise<boolean>) =>
  startHourly({ failing: 'deadlines-not-counted', isTold, work: () => countAll(gemeenten) });
