import { type Grant, type Plane, planes } from '@greep/store/planes';
import {
  AnyPrincipal,
  ArnPrincipal,
  CfnRole,
  Effect,
  type IRole,
  PolicyDocument,
  PolicyStatement,
} from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { planePolicy } from '../plane-policy.ts';
import { nation } from '../platform.ts';
import { acceptFinding, acceptInlinePolicy, acceptPattern } from './accept-finding.ts';

export type PlaneRoleProps = { readonly plane: Plane; readonly holders: readonly IRole[] };

/** For a gemeente, for the nation, or, where a plane has rows in both, for either. */
const scopesOf = (plane: Plane): readonly string[] => {
  const grants: readonly Grant[] = planes[plane];
  const isOfNation = grants.map(({ table }) => table === 'national');
  return [...(isOfNation.includes(false) ? ['gm????'] : []), ...(isOfNation.includes(true) ? [nation] : [])];
};

/** As the rule pack writes the place of the anchors. */
const anchorFinding =
  'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::greep-<aws:PrincipalTag/gemeente>-anchors-<AWS::AccountId>/heads/*]';

/** Only its own functions take the plane on, for one gemeente at a time, and they can name no other plane. */
const mayTakeOn = (plane: Plane, holder: IRole): PolicyStatement =>
  new PolicyStatement({
    actions: ['sts:AssumeRole', 'sts:TagSession'],
    principals: [new ArnPrincipal(holder.roleArn)],
    conditions: {
      StringEquals: { 'aws:RequestTag/plane': plane },
      StringLike: { 'aws:RequestTag/gemeente': [...scopesOf(plane)] },
      'ForAllValues:StringEquals': { 'aws:TagKeys': ['gemeente', 'plane'] },
      Null: { 'aws:RequestTag/gemeente': 'false', 'aws:TagKeys': 'false' },
    },
  });

/** The rights stand before their function does, so that they can be reviewed; until then nobody can use them. */
const nobody = (): PolicyStatement =>
  new PolicyStatement({ effect: Effect.DENY, actions: ['sts:AssumeRole'], principals: [new AnyPrincipal()] });

/** The rights of one plane, in the gemeente that the session is tagged with. */
export class PlaneRole extends CfnRole {
  constructor(scope: Construct, id: string, { plane, holders }: PlaneRoleProps) {
    const trust = holders.length > 0 ? holders.map((holder) => mayTakeOn(plane, holder)) : [nobody()];
    super(scope, id, {
      roleName: `greep-plane-${plane}`,
      description: `The rights of the plane ${plane} in the gemeente that the session is tagged with`,
      maxSessionDuration: 3600,
      assumeRolePolicyDocument: new PolicyDocument({ statements: trust }),
      policies: [{ policyName: 'rows', policyDocument: new PolicyDocument({ statements: [...planePolicy(plane)] }) }],
    });
    acceptPattern(this, ['kms', 'key/*'], {
      because:
        'The condition narrows it to the key with the tag of the session, so a new gemeente changes nothing here.',
    });
    acceptInlinePolicy(this);
    if (plane !== 'anchor-chains') return;
    acceptFinding(this, anchorFinding, {
      because: 'Each night has a file of its own below this path, in the bucket of the gemeente of the session.',
    });
  }
}
