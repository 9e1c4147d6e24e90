// Instead of the schedule that AWS keeps for each gemeente: how many questions stand past their deadline is counted when
// Greep has its story and once an hour; the numbers stand in the log file beside the data.
import type { GemeenteSettings } from '@greep/infra/gemeente';

const everyHour = 3_600_000;

const countAll = async (gemeenten: readonly GemeenteSettings[]): Promise<void> => {
  // Loaded here and not before: the function reads the environment.
  const { handler } = await import('../../functions/deadlines/index.ts');
  for (const gemeente of [...gemeenten.map(({ code }) => code), 'national']) await handler({ gemeente });
};

export const startCountingDeadlines = (
  gemeenten: readonly GemeenteSettings[],
  isTold: Promise<boolean>,
): { readonly stop: () => void } => {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const count = (): void => {
    countAll(gemeenten).catch((error: unknown) => {
      if (isStopped) return;
      const kind = error instanceof Error ? error.name : typeof error;
      console.error(JSON.stringify({ level: 'alarm', code: 'deadlines-not-counted', kind }));
    });
  };
  void isTold.then((isWhole) => {
    if (!isWhole || isStopped) return;
    count();
    timer = setInterval(count, everyHour).unref();
  });
  return {
    stop: () => {
      isStopped = true;
      clearInterval(timer);
    },
  };
};
