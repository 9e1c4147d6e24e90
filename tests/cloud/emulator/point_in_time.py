"""Recovery of a table to a moment. MiniStack 1.5.33 copies the table as it is now, whatever moment was asked for, and forgets
its key. Here every change remembers what was there before, and a restored table is rewound (DynamoDB developer guide,
point-in-time recovery: to any second in the window; the key stays, while stream, sweeping and protection are not taken over).
"""
import copy
import json
import time
from collections import defaultdict

import seams
from ministack.services import dynamodb

_history = defaultdict(list)
_since = {}


def _remember(table, pk, sk):
    name = table["TableName"]
    if dynamodb._pitr_settings.get(name):
        before = table["items"].get(pk, {}).get(sk)
        _history[table["TableId"]].append((time.time(), pk, sk, copy.deepcopy(before)))


def _changing(original):
    def change(table, pk, sk, *rest):
        _remember(table, pk, sk)
        return original(table, pk, sk, *rest)

    return change


def _update_continuous_backups(original):
    def update(data):
        answer = original(data)
        table = dynamodb._tables.get(dynamodb._normalize_table_name(data.get("TableName")))
        if table and dynamodb._pitr_settings.get(table["TableName"]):
            _since.setdefault(table["TableId"], time.time())
        return answer

    return update


def _describe_continuous_backups(original):
    def describe(data):
        status, headers, body = original(data)
        table = dynamodb._tables.get(dynamodb._normalize_table_name(data.get("TableName")))
        told = json.loads(body)
        window = told.get("ContinuousBackupsDescription", {}).get("PointInTimeRecoveryDescription", {})
        if table and "EarliestRestorableDateTime" in window:
            window["EarliestRestorableDateTime"] = int(_since.get(table["TableId"], time.time()))
        return status, headers, json.dumps(told).encode()

    return describe


def _rewind(items, history, moment):
    """Undoes the newest change first, down to the moment."""
    for at, pk, sk, before in reversed(history):
        if at <= moment:
            break
        if before is None:
            items.get(pk, {}).pop(sk, None)
        else:
            items[pk][sk] = copy.deepcopy(before)
    return defaultdict(dict, {pk: rows for pk, rows in items.items() if rows})


def _restore(original):
    def restore(data):
        source = dynamodb._tables.get(data.get("SourceTableName"))
        if source is None:
            return original(data)
        if not dynamodb._pitr_settings.get(source["TableName"]):
            message = f"Point in time recovery is not enabled for table '{source['TableName']}'"
            return dynamodb.error_response_json("PointInTimeRecoveryUnavailableException", message, 400)
        moment = float(data.get("RestoreDateTime") or time.time())
        if not int(_since.get(source["TableId"], moment)) <= moment <= time.time():
            return dynamodb.error_response_json("InvalidRestoreTimeException", "Outside of the window.", 400)
        answer = original(data)
        target = dynamodb._tables.get(data.get("TargetTableName"))
        if answer[0] == 200 and target is not None:
            target["items"] = _rewind(target["items"], _history[source["TableId"]], moment)
            dynamodb._items_replaced(target)
            if source.get("SSEDescription"):
                target["SSEDescription"] = copy.deepcopy(source["SSEDescription"])
        return answer

    return restore


def apply():
    for name in ("_set_item", "_remove_item"):
        seams.replace(dynamodb, name, _changing)
    seams.replace(dynamodb, "_update_continuous_backups", _update_continuous_backups)
    seams.replace(dynamodb, "_describe_continuous_backups", _describe_continuous_backups)
    seams.replace(dynamodb, "_restore_table_to_point_in_time", _restore)
