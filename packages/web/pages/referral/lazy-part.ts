import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ReferralView } from './referral-api.ts';

export type ReferralPartProps = { readonly view: ReferralView; readonly version: number | undefined };

/** A way to look at a referral, fetched only by those who look at it like that. */
export const lazyPart = (
  load: () => Promise<ComponentType<ReferralPartProps>>,
): LazyExoticComponent<ComponentType<ReferralPartProps>> => lazy(async () => ({ default: await load() }));
