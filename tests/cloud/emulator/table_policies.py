"""A table's own policy, which MiniStack 1.5.33 keeps and never asks; and the tables of calls that name them otherwise than as
TableName, which it judges as "*". In such a policy aws:PrincipalArn of somebody in a role is the role (IAM user guide,
global condition keys), where MiniStack tells the session.
"""
import json
import re

import seams
from leading_keys import table_of
from ministack.core import iam_actions, iam_evaluator
from ministack.services import dynamodb

SESSION = re.compile(r"^(arn:[\w-]+):sts::(\d{12}):assumed-role/([^/]+)/.*$")


def _policy_of(table_arn):
    table, _index = table_of(table_arn)
    whole = f"{table_arn.split(':table/', 1)[0]}:table/{table}"
    found = dynamodb._resource_policies.get(whole)
    return (found["Policy"], whole.split(":")[4]) if found else None


def _resource_policy(original):
    def resource_policy(service, resource_arn):
        if service == "dynamodb" and ":table/" in resource_arn:
            return _policy_of(resource_arn)
        return original(service, resource_arn)

    return resource_policy


def _condition_key(original):
    def resolve(key, request):
        value = original(key, request)
        if key.lower() != "aws:principalarn" or not isinstance(value, str):
            return value
        return SESSION.sub(r"\1:iam::\2:role/\3", value)

    return resolve


def _read(body):
    try:
        asked = json.loads(body or b"{}")
    except ValueError:
        return {}
    return asked if isinstance(asked, dict) else {}


def _resource_arns(original):
    def resource_arns(body, region, account):
        found = original(body, region, account)
        asked = _read(body)
        named = [asked[name] for name in ("SourceTableName", "TargetTableName", "ResourceArn") if asked.get(name)]
        return found or [iam_actions._dynamodb_table_arn(name, region, account) for name in named]

    return resource_arns


def apply():
    seams.replace(iam_evaluator, "_resource_policy", _resource_policy)
    seams.replace(iam_evaluator, "_resolve_condition_key", _condition_key)
    seams.replace(iam_actions, "dynamodb_resource_arns", _resource_arns)
    seams.replace(iam_actions, "_dynamodb_table_arn", lambda original: original)
