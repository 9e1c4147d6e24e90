// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findKeptText, forgetAllText, keepFor, keepText } from '../../packages/web/autosave/kept-text.ts';
import type { SaveOutcome } from '../../packages/web/autosave/save-outcome.ts';
import { createSaver, type Saver } from '../../packages/web/autosave/saver.ts';

const key = 'goal/1/words';
const savers: Saver[] = [];

/** A server that answers what it is told to, and remembers what was sent. */
const aServer = (...outcomes: SaveOutcome[]) => {
  const sent: { text: string; version: number | undefined }[] = [];
  const save = (text: string, version: number | undefined): Promise<SaveOutcome> => {
    sent.push({ text, version });
    return Promise.resolve(outcomes.shift() ?? { kind: 'saved', version: (version ?? 0) + 1 });
  };
  return { sent, save };
};

const aField = (server: ReturnType<typeof aServer>, text = 'De ochtenden.'): Saver => {
  const saver = createSaver({ key, text, version: 3, now: () => '2026-10-15T08:42:00.000Z' });
  saver.useSave(server.save);
  saver.start();
  savers.push(saver);
  return saver;
};

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  keepFor('samira');
});
afterEach(() => {
  for (const saver of savers.splice(0)) saver.stop();
  vi.useRealTimers();
});

describe('text that was kept', () => {
  it('is saved on what it was typed on, whatever lies there by now', async () => {
    const server = aServer({ kind: 'conflict', theirs: { text: 'En dat papa', version: 4 } });
    const bases: unknown[] = [];
    const first = aField(server, '');
    first.type('Samen eten');
    first.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(first.phase().phase).toBe('conflict');

    const again = createSaver({ key, text: 'En dat papa', version: 4 });
    savers.push(again);
    again.useSave((text, version, base) => {
      bases.push([text, version, base]);
      return server.save(text, version);
    });
    again.start();
    await vi.advanceTimersByTimeAsync(1000);
    expect(bases).toEqual([['Samen eten', 3, '']]);
  });

  it('is not known on what it was typed when that was not kept', async () => {
    keepText(key, { text: 'Samen eten', version: 2 });
    const bases: unknown[] = [];
    const field = createSaver({ key, text: 'En dat papa', version: 4 });
    savers.push(field);
    field.useSave((_text, _version, base) => {
      bases.push(base);
      return Promise.resolve({ kind: 'offline' });
    });
    field.start();
    await vi.advanceTimersByTimeAsync(1000);
    expect(bases).toEqual([undefined]);
  });

  it('is not sent again when it had arrived and only the answer was lost', async () => {
    keepText(key, { text: 'En dat papa', base: '', version: 3 });
    const server = aServer();
    aField(server, 'En dat papa');
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.sent).toEqual([]);
  });
});

describe('a field that saves itself', () => {
  it('saves after a second of rest, not at every letter', async () => {
    const server = aServer();
    const field = aField(server);
    field.type('De ochtenden. E');
    await vi.advanceTimersByTimeAsync(900);
    field.type('De ochtenden. Elke dag');
    await vi.advanceTimersByTimeAsync(999);
    expect(server.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.sent).toEqual([{ text: 'De ochtenden. Elke dag', version: 3 }]);
    expect(field.phase()).toEqual({ phase: 'saved', at: '2026-10-15T08:42:00.000Z' });
  });

  it('saves at once when the field is left', async () => {
    const server = aServer();
    const field = aField(server);
    field.type('Ruzie.');
    field.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.sent).toHaveLength(1);
  });

  it('does not save what did not change', async () => {
    const server = aServer();
    aField(server).flush();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.sent).toEqual([]);
  });

  it('saves what was typed during a save on top of the new version', async () => {
    const { sent } = aServer();
    const answers: ((outcome: SaveOutcome) => void)[] = [];
    const field = aField({
      sent,
      save: (text, version) =>
        new Promise((answer) => {
          sent.push({ text, version });
          answers.push(answer);
        }),
    });
    field.type('Een');
    field.flush();
    field.type('Een twee');
    field.flush();
    expect(sent).toEqual([{ text: 'Een', version: 3 }]);
    answers[0]?.({ kind: 'saved', version: 4 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent[1]).toEqual({ text: 'Een twee', version: 4 });
  });

  it('keeps the text without internet and tries again by itself', async () => {
    const server = aServer({ kind: 'offline' }, { kind: 'offline' });
    const field = aField(server);
    field.type('Ik durf de post niet open te maken.');
    field.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(field.phase().phase).toBe('offline');
    expect(findKeptText(key)?.text).toBe('Ik durf de post niet open te maken.');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(field.phase().phase).toBe('saved');
    expect(findKeptText(key)).toBeUndefined();
  });

  it('tries again as soon as there is internet', async () => {
    const server = aServer({ kind: 'offline' });
    const field = aField(server);
    field.type('Post');
    field.flush();
    await vi.advanceTimersByTimeAsync(0);
    globalThis.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(field.phase().phase).toBe('saved');
  });

  it('restores the text after signing in again, and saves it on the version it was typed on', async () => {
    const field = aField(aServer({ kind: 'session-over' }));
    field.type('Ik wil weer mensen over de vloer.');
    field.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(field.phase().phase).toBe('session-over');
    field.stop();
    keepFor('samira');
    const after = aServer();
    const returned = aField(after);
    expect(returned.text()).toBe('Ik wil weer mensen over de vloer.');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(after.sent).toEqual([{ text: 'Ik wil weer mensen over de vloer.', version: 3 }]);
  });

  it('shows nothing of it to the next person on the same device', async () => {
    const field = aField(aServer({ kind: 'session-over' }));
    field.type('Geheim');
    field.flush();
    await vi.advanceTimersByTimeAsync(0);
    field.stop();
    keepFor('yassin');
    expect(aField(aServer()).text()).toBe('De ochtenden.');
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('Geheim');
  });

  it('forgets everything at signing out', () => {
    aField(aServer()).type('Geheim');
    forgetAllText();
    expect(findKeptText(key)).toBeUndefined();
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('Geheim');
  });
});

describe('two people who write at once', () => {
  const theirs = { text: 'Ik wil de post zelf durven openmaken.', version: 7, by: 'Samira' };
  const inConflict = async (...after: SaveOutcome[]) => {
    const server = aServer({ kind: 'conflict', theirs }, ...after);
    const field = aField(server);
    field.type('Ik wil de post weer durven openmaken.');
    field.flush();
    await vi.advanceTimersByTimeAsync(0);
    return { server, field };
  };

  it('see both texts, and nothing is sent until they chose', async () => {
    const { server, field } = await inConflict();
    expect(field.phase()).toEqual({ phase: 'conflict', theirs, mine: 'Ik wil de post weer durven openmaken.' });
    field.type('Ik wil de post weer durven openmaken. Echt.');
    field.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.sent).toHaveLength(1);
  });

  it('can take the own text, which is then saved on top of the newest version', async () => {
    const { server, field } = await inConflict();
    field.choose('mine');
    await vi.advanceTimersByTimeAsync(0);
    expect(server.sent[1]).toEqual({ text: 'Ik wil de post weer durven openmaken.', version: 7 });
    expect(field.phase().phase).toBe('saved');
  });

  it('can take the other text, which is there already', async () => {
    const { server, field } = await inConflict();
    field.choose('theirs');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(field.text()).toBe(theirs.text);
    expect(server.sent).toHaveLength(1);
    expect(findKeptText(key)).toBeUndefined();
  });
});

describe('a field that was drawn and thrown away', () => {
  it('sends nothing of what was kept, not even when there is internet again', async () => {
    keepText(key, { text: 'De ochtenden zonder ruzie.', version: 2 });
    const server = aServer();
    const thrownAway = createSaver({ key, text: 'De ochtenden.', version: 3 });
    thrownAway.useSave(server.save);
    globalThis.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.sent).toEqual([]);
    thrownAway.start();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.sent).toEqual([{ text: 'De ochtenden zonder ruzie.', version: 2 }]);
    thrownAway.stop();
  });
});
