// Instead of a schedule that AWS keeps: work of the night is done once Greep has its story, and again every hour, since a
// laptop sleeps. Done twice it changes nothing.

export type HourlyWork = {
  readonly work: (isStopped: () => boolean) => Promise<void>;
  /** What is raised when it fails. */
  readonly failing: string;
  /** Whether there is a whole story; settles when that is known. */
  readonly isTold: Promise<boolean>;
};

const anHour = 3_600_000;

export const startHourly = ({ work, failing, isTold }: HourlyWork): { readonly stop: () => void } => {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const begin = (): void => {
    work(() => isStopped).catch((error: unknown) => {
      if (isStopped) return;
      const kind = error instanceof Error ? error.name : typeof error;
      console.error({ level: 'alarm', code: failing, kind });
    });
  };
  void isTold.then((isWhole) => {
    if (!isWhole || isStopped) return;
    begin();
    timer = setInterval(begin, anHour).unref();
  });
  return {
    stop: () => {
      isStopped = true;
      clearInterval(timer);
    },
  };
};
