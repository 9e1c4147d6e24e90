// What all verbs on one family file have in common, and how their answer is rendered.
import { FamilyId } from '@greep/kernel';
import { type Answer, momentOf, type Ref, type Request, type Tools } from '@greep/verbs';
import { type FamilyFile, findFamilyFile, loadFamilyFile, resourceOf } from './family-file.ts';
import { showFamilyFile } from './show-family-file.ts';
import type { FamilyFileView } from './views.ts';

export const onFamilyFile = { load: loadFamilyFile, resource: resourceOf };

/** The verbs that move the trajectory name the version of the trajectory. */
export const onTrajectory = { ...onFamilyFile, version: (file: FamilyFile) => file.trajectory.version };

export const answerWithFamilyFile = async (
  tools: Tools,
  ref: Ref,
  request: Request,
): Promise<Answer<FamilyFileView>> => {
  const file = await findFamilyFile(tools.store, FamilyId.parse(ref.familyId));
  if (!file) throw new Error('a family file that was just written is not there');
  return {
    view: showFamilyFile(file, request.principal, momentOf(tools, request)),
    version: file.trajectory.version,
    location: `/families/${file.family.id}`,
  };
};
