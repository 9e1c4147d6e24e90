// What the verbs on one version have in common.
import { FamilyId } from '@greep/kernel';
import type { Stored } from '@greep/store';
import type { Answer, Ref, Request, Tools } from '@greep/verbs';
import type * as z from 'zod';
import { findPlanFile, onPlanFile, type PlanFile } from './plan-file.ts';
import type { PlanVersion } from './plan-version.ts';
import { showVersion } from './show-version.ts';
import type { VersionView } from './views.ts';

export type VersionAddress = { readonly familyId: FamilyId; readonly version: number };
export type VersionSlice = PlanFile & { readonly planVersion: Stored<PlanVersion> };

export const loadPlanVersion = async ({ store }: Tools, address: VersionAddress): Promise<VersionSlice | undefined> => {
  const file = await findPlanFile(store, address.familyId);
  const planVersion = file?.versions.find(({ value }) => value.version === address.version);
  return file && planVersion && { ...file, planVersion };
};

export const onPlanVersion = { load: loadPlanVersion, resource: onPlanFile.resource };

export const answerWithVersion = async (
  tools: Tools,
  ref: Ref,
  request: Request,
): Promise<Answer<z.infer<typeof VersionView>>> => {
  const address = { familyId: FamilyId.parse(ref.familyId), version: Number(ref.version) };
  const slice = await loadPlanVersion(tools, address);
  if (!slice) throw new Error('a version that was just written is not there');
  return {
    view: showVersion(slice, slice.planVersion, request.principal),
    version: slice.planVersion.version,
    location: `/families/${address.familyId}/plan-versions/${address.version}`,
  };
};
