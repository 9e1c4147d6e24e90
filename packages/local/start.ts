// The program behind `npm start`: everything on one machine.
import type { GemeenteSettings } from '@greep/infra/gemeente';
import { readArguments } from './arguments.ts';
import { bringUp, type Closers } from './bring-up.ts';
import { lookUpLocalhostNames } from './serving/localhost-lookup.ts';

const addressesOf = (gemeenten: readonly GemeenteSettings[], port: number): string =>
  gemeenten.map(({ name, slug }) => `  ${name.padEnd(12)} http://${slug}.localhost:${port}`).join('\n');

/** A failure is one sentence that says what to do, and leaves nothing running. */
export const start = async (args: readonly string[]): Promise<void> => {
  const closers: Closers = [];
  let isStopping = false;
  const stop = async (code: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    for (const close of closers.reverse()) await close();
    process.exit(code);
  };
  const fault = async (sentence: string): Promise<void> => {
    console.error(sentence);
    await stop(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

  lookUpLocalhostNames();
  const options = readArguments(args);
  if (!options.ok) return fault(options.error);
  const up = await bringUp(options.value, closers);
  if (!up.ok) return fault(up.error);

  const { port } = options.value;
  const seconds = process.uptime().toFixed(1);
  process.stdout.write(
    `Greep is ready after ${seconds} s: http://localhost:${port}\n${addressesOf(up.value.gemeenten, port)}\nCtrl-C stops it.\n`,
  );
  await up.value.engineGone;
  if (!isStopping)
    await fault('The embedded database stopped by itself: start Greep again, nothing that was saved is lost.');
};
