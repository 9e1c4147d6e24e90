import { CfnBackupPlan, CfnBackupSelection, CfnBackupVault } from 'aws-cdk-lib/aws-backup';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';

export type GemeenteBackupProps = {
  /** Of vault and plan, such as `greep-gm0344`. */
  readonly name: string;
  readonly key: IKey;
  readonly tableArns: readonly string[];
  /** Who makes the copies: see infra/stacks/clockwork.ts. */
  readonly roleArn: string;
};

/**
 * A copy of every table each week, kept for thirteen weeks in a vault of its own: for what is found out later than the 35
 * days that a table can be put back by itself, or when a table is gone. Not longer, since what a family had destroyed
 * must be gone from copies too.
 */
export class GemeenteBackup extends Construct {
  constructor(scope: Construct, id: string, { name, key, tableArns, roleArn }: GemeenteBackupProps) {
    super(scope, id);
    const vault = new CfnBackupVault(this, 'vault', {
      backupVaultName: name,
      encryptionKeyArn: key.keyArn,
      // no copy can be removed in its first five weeks, unless somebody with the right to do so lifts the lock first
      lockConfiguration: { minRetentionDays: 35 },
    });
    const plan = new CfnBackupPlan(this, 'plan', {
      backupPlan: {
        backupPlanName: name,
        backupPlanRule: [
          {
            ruleName: 'weekly',
            targetBackupVault: vault.ref,
            scheduleExpression: 'cron(0 1 ? * SUN *)',
            startWindowMinutes: 120,
            completionWindowMinutes: 720,
            lifecycle: { deleteAfterDays: 91 },
          },
        ],
      },
    });
    new CfnBackupSelection(this, 'selection', {
      backupPlanId: plan.ref,
      backupSelection: { selectionName: 'tables', iamRoleArn: roleArn, resources: [...tableArns] },
    });
  }
}
