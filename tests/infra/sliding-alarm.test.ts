// Alarms on what comes once a night sound when they should, wherever within its hour each night begins and when clocks change.
import { describe, expect, it } from 'vitest';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { soundsOver, type Told } from './sliding-alarm.ts';
import { synthesise } from './synthesised.ts';
import { resourcesOf } from './template.ts';

const { platform } = synthesise(readGemeenten());
const alarmsWhere = (test: (properties: Readonly<Record<string, unknown>>) => boolean) =>
  resourcesOf(platform, 'AWS::CloudWatch::Alarm').flatMap(([, { Properties }]) =>
    test(Properties) ? [Properties] : [],
  );

const hour = 60;
const day = 24 * hour;
/** Hours by which the clocks of the fourth night differ from those of the third. */
const clocks = [0, 1, -1];

/** Every way to choose one of two for each of so many nights. */
const waysOf = (nights: number): readonly (readonly (0 | 1)[])[] =>
  Array.from({ length: 2 ** nights }, (_, which) =>
    Array.from({ length: nights }, (_, at) => ((which >> at) & 1 ? 1 : 0)),
  );

/** A night begins with its hour, or where that ends. */
const nightsOf = (values: readonly number[], late: readonly number[], shift: number): readonly Told[] =>
  values.map((value, night) => ({
    value,
    at: night * day + (late[night] ?? 0) * hour + (night > 2 ? shift * hour : 0),
  }));

describe('an alarm on a night that did not begin', () => {
  const missed = alarmsWhere(
    ({ MetricName, TreatMissingData }) => MetricName === 'Invocations' && TreatMissingData === 'breaching',
  );
  const last = 5 * day;

  it('is silent while every night begins, and sounds before the next one when one does not', () => {
    expect(missed).toHaveLength(3);
    const [alarm] = missed;
    for (const late of waysOf(5))
      for (const shift of clocks) {
        const nights = nightsOf([1, 1, 1, 1, 1], late, shift);
        const [first, , , , end] = nights.map(({ at }) => at);
        const whole = { from: first ?? 0, to: end ?? last, step: 20 };
        expect(soundsOver(alarm, nights, whole).filter(({ isOn }) => isOn)).toEqual([]);
        const gap = nights.filter((_, night) => night !== 3);
        expect(soundsOver(alarm, gap, whole).some(({ isOn }) => isOn)).toBe(true);
      }
  });

  it('looks back no further than an alarm may: a week', () => {
    for (const { Period, EvaluationPeriods } of missed)
      expect(Number(Period) * Number(EvaluationPeriods)).toBeLessThanOrEqual(7 * 86_400);
  });
});

describe('an alarm on two nights', () => {
  const [alarm] = alarmsWhere(({ MetricName }) => MetricName === 'PastDeadline');
  /** Two hours, in which periods may still hold the night before. */
  const settled = 2 * hour;
  const areBoth = (nights: readonly Told[], at: number): boolean => {
    const so = nights.filter((one) => one.at <= at).slice(-2);
    return so.length === 2 && so.every(({ value }) => value >= 1);
  };

  it('sounds for two nights one after another and for nothing else', () => {
    for (const values of waysOf(5))
      for (const late of waysOf(5))
        for (const shift of clocks) {
          const nights = nightsOf(values, late, shift);
          for (const { at, isOn } of soundsOver(alarm, nights, { from: day + 2 * hour, to: 5 * day, step: 50 })) {
            const [now, before] = [areBoth(nights, at), areBoth(nights, at - settled)];
            if (now === before && isOn !== now) expect({ values, late, shift, at, isOn }).toBe('otherwise');
          }
        }
  });

  it('does not take a night that was counted again by day for two, once the next one is counted', () => {
    for (const late of waysOf(3)) {
      const nights = nightsOf([0, 1, 0], late, 0);
      const again = [...nights, { at: day + 7 * hour, value: 1 }];
      const counted = { from: nights[2]?.at ?? 0, to: 3 * day, step: 10 };
      expect(soundsOver(alarm, again, counted).filter(({ isOn }) => isOn)).toEqual([]);
    }
  });
});
