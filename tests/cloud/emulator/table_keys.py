"""The key of a table, which MiniStack 1.5.33 never asks for: whoever reads or writes rows must be allowed to use it
through DynamoDB, and a key that is disabled or to be deleted makes the table unreadable for everybody.

DynamoDB developer guide, encryption at rest: authorisation for the key is the caller's, by kms:ViaService.
AWS may answer up to five minutes from what it remembers of a key; here the answer is at once.
"""
import seams
from leading_keys import table_named, table_of
from ministack.core import iam_evaluator

ROWS = {
    "GetItem", "BatchGetItem", "Query", "Scan", "PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem",
    "ConditionCheckItem", "PartiQLSelect", "PartiQLInsert", "PartiQLUpdate", "PartiQLDelete",
}


def key_of(table_arn):
    table = table_named(table_of(table_arn)[0])
    return ((table or {}).get("SSEDescription") or {}).get("KMSMasterKeyArn")


def _state_of(key_arn):
    from ministack.services import kms

    key = kms._keys.get(key_arn.rsplit("/", 1)[-1])
    return key["KeyState"] if key else "Missing"


def _gone(key_arn):
    message = f"KMS key {key_arn} is {_state_of(key_arn)}"
    return iam_evaluator.AuthError("AccessDenied", message)


def _enforce(original):
    def enforce(access_key, action, service, region, resource_arn="*", service_context=None):
        asked = {"resource_arn": resource_arn, "service_context": service_context}
        denied = original(access_key, action, service, region, **asked)
        if denied or service != "dynamodb" or action.split(":")[-1] not in ROWS:
            return denied
        key_arn = key_of(resource_arn)
        if key_arn is None:
            return None
        if _state_of(key_arn) != "Enabled":
            return _gone(key_arn)
        through = {"kms:ViaService": f"dynamodb.{region}.amazonaws.com"}
        return original(access_key, "kms:Decrypt", "kms", region, resource_arn=key_arn, service_context=through)

    return enforce


def apply():
    seams.replace(iam_evaluator, "enforce", _enforce)
