// `npm run carriers:replay` puts every event that was set aside back in line, after its cause was mended. With a moment,
// `npm run carriers:replay -- 2026-11-28T09:00:00.000Z`, also all facts of that moment and later: some may have left the
// stream uncarried, and the others do nothing the second time; with a code behind it, such as gm0344, of that gemeente alone.
// A running Greep delivers at once, otherwise the next start does.
import { fail, Gemeente, Instant, ok, systemClock } from '@greep/kernel';
import { openOutbox } from '@greep/store';
import { useInstallation } from './installation/use-installation.ts';
import { nationOutbox } from './run-carriers.ts';

const usage = 'Use: npm run carriers:replay -- [moment [gemeente]], such as 2026-11-28T09:00:00.000Z gm0344.';

await useInstallation(async ({ client, gemeenten, words: [moment, only] }) => {
  const since = Instant.optional().safeParse(moment);
  if (!since.success) return fail(`That is no moment. ${usage}`);
  const wanted = gemeenten.filter(({ code }) => only === undefined || code === only);
  if (wanted.length === 0) return fail(`No gemeente has that code. ${usage}`);
  const sentences: string[] = [];
  const clock = systemClock;
  const outboxes = [
    ...wanted.map(({ code, name }) => ({
      name,
      outbox: openOutbox({ client, gemeente: Gemeente.parse(code), clock }),
    })),
    ...(only === undefined ? [{ name: 'The nation', outbox: nationOutbox(client).outbox }] : []),
  ];
  for (const { name, outbox } of outboxes) {
    const replayed = (await outbox.replayAside()) + (since.data ? await outbox.replaySince(since.data) : 0);
    sentences.push(`${name}: ${replayed} events are back in line.`);
  }
  return ok(sentences.join('\n'));
});
