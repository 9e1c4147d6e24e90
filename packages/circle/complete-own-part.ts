// Whoever promised something says that it is done, or after all not yet. The family and the worker see who said so.
import { familyPartition } from '@greep/care';
import { ActionId, FamilyId, fail, notFound, ok } from '@greep/kernel';
import { type Action, findPlanFile, type PlanFile, putAction } from '@greep/plans';
import type { Stored } from '@greep/store';
import { type Answer, command, type Ref, type Request, type Tools } from '@greep/verbs';
import { ownPart } from './own-part.ts';
import { readerIn, sharedFile } from './shared-with.ts';
import { showAgreement } from './show-shared-plan.ts';
import type { OwnAgreementView } from './views.ts';

type Address = { readonly familyId: FamilyId; readonly actionId: ActionId };
type Input = Address & { readonly isDone: boolean };
type Slice = PlanFile & { readonly action: Stored<Action> };

const load = async ({ store }: Tools, { familyId, actionId }: Address): Promise<Slice | undefined> => {
  const file = await findPlanFile(store, familyId);
  const action = file?.actions.find(({ value }) => value.id === actionId);
  return file && action && { ...file, action };
};

const answer = async (tools: Tools, ref: Ref, { principal }: Request): Promise<Answer<OwnAgreementView>> => {
  const address = { familyId: FamilyId.parse(ref.familyId), actionId: ActionId.parse(ref.actionId) };
  const slice = await load(tools, address);
  const member = slice && readerIn(slice, principal)?.value;
  const own = slice && member && ownPart(slice, member).find(({ agreed }) => agreed.id === address.actionId);
  if (!own) throw new Error('an agreement that was just written is not there');
  return { view: showAgreement(own), version: own.now.version, location: `/shared-plans/${address.familyId}` };
};

export const completeOwnPart = command({
  name: 'complete-own-part',
  action: 'reportOnAction',
  visibleBy: 'viewSharedPlan',
  load,
  resource: sharedFile,
  version: ({ action }: Slice) => action.version,
  decide: (slice, { familyId, actionId, isDone }: Input, { today }, principal) => {
    const member = readerIn(slice, principal)?.value;
    const own = member && ownPart(slice, member).find(({ agreed }) => agreed.id === actionId);
    // What others do does not exist for who reads the own part only.
    if (!own) return fail(notFound);
    const { doneOn: _doneOn, ...open } = own.now.value;
    return ok({
      ref: { familyId, actionId },
      change: {
        aggregate: familyPartition(familyId),
        action: isDone ? 'complete-own-part' : 'reopen-own-part',
        puts: [putAction(familyId, isDone ? { ...open, doneOn: today } : open, own.now.version)],
      },
    });
  },
  answer,
});
