import { DomainEvent } from '@greep/events';
import { anId } from '../support/clock.ts';

/** The whole current contribution of an aggregate after its commit with this number. */
export const anEvent = (number: number, overrides: Partial<Record<keyof DomainEvent, unknown>> = {}): DomainEvent =>
  DomainEvent.parse({
    id: anId(number),
    type: 'contact-recorded.v1',
    gemeente: 'gm0344',
    aggregate: `FAMILY#${anId(1)}`,
    number,
    recordedAt: '2026-10-15T08:42:00.000Z',
    data: { minutes: number * 10 },
    ...overrides,
  });
