import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { ShownView } from '../../components/shown-view.tsx';
import type { FamilyFile, Plan } from './family-views.ts';
import { useFamilyId } from './use-family-id.ts';

/** A page about the family of the address that needs its file and its plan; both are asked for at once. */
export const WithFileAndPlan = ({
  children,
}: {
  readonly children: (file: FamilyFile, plan: Plan) => ReactNode;
}): ReactNode => {
  const params = { familyId: useFamilyId() };
  const plan = useView('GET /families/{familyId}/plan', { params });
  return (
    <ShownView shown={useView('GET /families/{familyId}', { params })}>
      {(file) => <ShownView shown={plan}>{(view) => children(file, view)}</ShownView>}
    </ShownView>
  );
};
