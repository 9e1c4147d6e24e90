// `npm run carriers:replay` puts every event that was set aside back in line, after its cause was mended.
// A running Greep delivers it at once, otherwise the next start does.
import { Gemeente, ok, systemClock } from '@greep/kernel';
import { openOutbox } from '@greep/store';
import { useInstallation } from './installation/use-installation.ts';
import { nationOutbox } from './run-carriers.ts';

await useInstallation(async ({ client, gemeenten }) => {
  const sentences: string[] = [];
  const clock = systemClock;
  const outboxes = [
    ...gemeenten.map(({ code, name }) => ({
      name,
      outbox: openOutbox({ client, gemeente: Gemeente.parse(code), clock }),
    })),
    { name: 'The nation', outbox: nationOutbox(client).outbox },
  ];
  for (const { name, outbox } of outboxes) {
    sentences.push(`${name}: ${await outbox.replayAside()} events are back in line.`);
  }
  return ok(sentences.join('\n'));
});
