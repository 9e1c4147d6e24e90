"""dynamodb:LeadingKeys, which MiniStack 1.5.33 leaves out: the partition keys that a request names, table by table.

Of an index it is the partition key of that index (DynamoDB developer guide, IAM conditions for fine-grained access).
A transaction is no action of its own: each of its items is judged as what it does, with its own key.
"""
import json
import re
from contextvars import ContextVar

import seams
from ministack.core import iam_actions, iam_evaluator

EQUALS = re.compile(r"([#\w.-]+)\s*=\s*(:\w+)")
_named = ContextVar("partition keys of this request by table", default={})


class ItemArn(str):
    """The table of one item of a transaction, with that item's partition key."""

    keys = ()


def table_of(arn):
    """The table and the index, if any, of an ARN."""
    parts = arn.split(":table/", 1)[-1].split("/")
    return parts[0], parts[2] if len(parts) > 2 and parts[1] == "index" else None


def table_named(name):
    from ministack.services import dynamodb

    return dynamodb._tables.get(name.rsplit("/", 1)[-1]) if isinstance(name, str) else None


def _partition_key(table, index):
    if index is None:
        return table["pk_name"]
    indexes = [*(table.get("GlobalSecondaryIndexes") or []), *(table.get("LocalSecondaryIndexes") or [])]
    schema = next((one["KeySchema"] for one in indexes if one["IndexName"] == index), [])
    return next((part["AttributeName"] for part in schema if part["KeyType"] == "HASH"), None)


def _text(value):
    return next(iter(value.values())) if isinstance(value, dict) and len(value) == 1 else None


def keys_in(operation):
    """What one operation names: the key of an item, or what its query compares the partition key with."""
    table = table_named(operation.get("TableName"))
    if table is None:
        return []
    attribute = _partition_key(table, operation.get("IndexName"))
    item = operation.get("Key") or operation.get("Item")
    if isinstance(item, dict):
        found = [_text(item.get(attribute))]
    else:
        names = operation.get("ExpressionAttributeNames") or {}
        values = operation.get("ExpressionAttributeValues") or {}
        compared = EQUALS.findall(str(operation.get("KeyConditionExpression") or ""))
        found = [_text(values.get(value)) for name, value in compared if names.get(name, name) == attribute]
    return [key for key in found if isinstance(key, str)]


def _operations(table, batch):
    """What a batch does with one table, as single operations."""
    if isinstance(batch, dict):
        return [{"TableName": table, "Key": key} for key in batch.get("Keys") or []]
    return [{"TableName": table, **detail} for one in batch or [] for detail in one.values()]


def _keys_by_table(request):
    named = {}
    single = [request] if isinstance(request.get("TableName"), str) else []
    batches = [one for table, batch in (request.get("RequestItems") or {}).items() for one in _operations(table, batch)]
    for operation in [*single, *batches]:
        named.setdefault(operation["TableName"].rsplit("/", 1)[-1], []).extend(keys_in(operation))
    return named


def _read(body):
    try:
        request = json.loads(body or b"{}")
    except ValueError:
        return {}
    return request if isinstance(request, dict) else {}


def _service_context(original):
    def service_context(body):
        _named.set(_keys_by_table(_read(body)))
        return original(body)

    return service_context


def _transaction_checks(original):
    def transaction_checks(action, body, region, account):
        checks = original(action, body, region, account)
        details = [one for item in _read(body).get("TransactItems") or [] for one in item.values()]
        if len(checks) != len(details):
            return checks
        told = []
        for (item_action, arn), detail in zip(checks, details):
            item = ItemArn(arn)
            item.keys = keys_in(detail)
            told.append((item_action, item))
        return told

    return transaction_checks


def _enforce(original):
    def enforce(access_key, action, service, region, resource_arn="*", service_context=None):
        context = dict(service_context or {})
        if service == "dynamodb":
            is_item = isinstance(resource_arn, ItemArn)
            keys = resource_arn.keys if is_item else _named.get().get(table_of(resource_arn)[0], [])
            if keys:
                context["dynamodb:LeadingKeys"] = list(keys)
        return original(access_key, action, service, region, resource_arn=resource_arn, service_context=context)

    return enforce


def apply():
    seams.replace(iam_actions, "dynamodb_service_context", _service_context)
    seams.replace(iam_actions, "dynamodb_transaction_checks", _transaction_checks)
    seams.replace(iam_evaluator, "enforce", _enforce)
