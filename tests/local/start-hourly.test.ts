// Work of the night on one machine: once there is a story, then every hour.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startHourly } from '../../packages/local/start-hourly.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const told = Promise.resolve(true);
const failing = 'figures-not-published';
const anHour = 3_600_000;

describe('work of the night', () => {
  it('begins once everything is told, and comes again every hour until it is stopped', async () => {
    const work = vi.fn(async () => {});
    const { stop } = startHourly({ work, failing, isTold: told });
    expect(work).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(0);
    expect(work).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2 * anHour);
    expect(work).toHaveBeenCalledTimes(3);
    stop();
    await vi.advanceTimersByTimeAsync(2 * anHour);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('does not begin when the story is not whole', async () => {
    const work = vi.fn(async () => {});
    startHourly({ work, failing, isTold: Promise.resolve(false) });
    await vi.advanceTimersByTimeAsync(anHour);
    expect(work).not.toHaveBeenCalled();
  });

  it('raises that it failed, with the kind of error and none of its words, and is tried again', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const work = vi.fn(async () => {
      throw new TypeError('Samira is ziek');
    });
    startHourly({ work, failing, isTold: told });
    await vi.advanceTimersByTimeAsync(anHour);
    const raised = [{ level: 'alarm', code: 'figures-not-published', kind: 'TypeError' }];
    expect(said.mock.calls).toEqual([raised, raised]);
  });

  it('says nothing of what fails because it was stopped in the middle', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const middle = Promise.withResolvers<void>();
    const { stop } = startHourly({ work: () => middle.promise, failing, isTold: told });
    await vi.advanceTimersByTimeAsync(0);
    stop();
    middle.reject(new Error('the engine is gone'));
    await vi.advanceTimersByTimeAsync(0);
    expect(said).not.toHaveBeenCalled();
  });
});
