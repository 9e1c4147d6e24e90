"""A table's stream as the source of a function. MiniStack 1.5.33 drops a batch that failed in part, and tries a thrown
one for ever. Here one shard is read in order, and what fails is tried again from the first failed record on, halved
when that is the first one, and set aside after its last try (Lambda developer guide, DynamoDB event source mappings).

Each pass makes one try for every source, so that a poisoned stream holds up no other.
"""
import json
import time

import seams
from ministack.services import lambda_svc

PAUSE = 0.15
_lines = {}


class Line:
    """What of one stream was read and is not done yet: batches, each with the number of its tries."""

    def __init__(self, position):
        self.position = position
        self.waiting = []
        self.not_before = 0.0


def _table_of(source):
    from ministack.services import dynamodb

    name = source["EventSourceArn"].split(":table/", 1)[-1].split("/stream/", 1)[0]
    table = dynamodb._tables.get(name)
    return name if table and table.get("LatestStreamArn") == source["EventSourceArn"] else None


def _read_on(source, line, table):
    """Takes the next batch from the stream; what the filter leaves out is done."""
    from ministack.services import dynamodb

    line.position = max(line.position, dynamodb.stream_start_position(table))
    found = dynamodb.stream_records_since(table, line.position, int(source.get("BatchSize", 100)))
    line.position += len(found)
    wanted = lambda_svc._apply_filter_criteria(found, source) if found else []
    if wanted:
        line.waiting.append((wanted, 0))
    return bool(found)


def _first_failed(answer, records):
    """Where the batch stopped; None when all of it is done."""
    if answer.get("error"):
        return 0
    body = answer.get("body")
    told = json.loads(body) if isinstance(body, str) and body else body
    items = (told or {}).get("batchItemFailures") or [] if isinstance(told, dict) else []
    failed = {item.get("itemIdentifier") for item in items}
    if not failed:
        return None
    return next((at for at, one in enumerate(records) if one["dynamodb"]["SequenceNumber"] in failed), 0)


def _again(source, function, records, tries, answer):
    """What to do with a batch of which the first record failed."""
    if source.get("BisectBatchOnFunctionError") and len(records) > 1:
        half = len(records) // 2
        return [(records[:half], tries), (records[half:], tries)]
    most = int(source.get("MaximumRetryAttempts", -1))
    if most < 0 or tries < most:
        return [(records, tries + 1)]
    arn = source["EventSourceArn"]
    lambda_svc._send_ddb_stream_failure_record(source, function, records, arn, answer, "RetryAttemptsExhausted")
    return []


def _try_one(source, line, function):
    records, tries = line.waiting.pop(0)
    answer = lambda_svc._execute_function(function, {"Records": records})
    failed = _first_failed(answer, records)
    if failed is None:
        source["LastProcessingResult"] = "OK"
        return
    source["LastProcessingResult"] = "FAILED"
    line.not_before = time.monotonic() + PAUSE
    rest = [(records[failed:], 0)] if failed > 0 else _again(source, function, records, tries, answer)
    line.waiting[:0] = rest


def _line_of(source, table):
    from ministack.services import dynamodb

    at_once = source.get("StartingPosition") == "TRIM_HORIZON"
    start = dynamodb.stream_start_position if at_once else dynamodb.stream_end_position
    if source["UUID"] not in _lines:
        _lines[source["UUID"]] = Line(start(table))
    return _lines[source["UUID"]]


def _serve(source):
    """Whether anything moved."""
    table = _table_of(source)
    function, _ = lambda_svc._get_func_record_for_qualifier(source["FunctionName"], source.get("Qualifier"))
    if table is None or function is None or not source.get("Enabled", True):
        return False
    line = _line_of(source, table)
    if line.not_before > time.monotonic():
        return False
    has_read = not line.waiting and _read_on(source, line, table)
    if line.waiting:
        _try_one(source, line, function)
        return True
    return has_read


def _poll(_original):
    def poll():
        moved = False
        for account, region, source in lambda_svc._iter_all_esms():
            if ":dynamodb:" not in str(source.get("EventSourceArn")):
                continue
            tokens = (lambda_svc._request_account_id.set(account), lambda_svc._request_region.set(region))
            try:
                moved = _serve(source) or moved
            finally:
                lambda_svc._request_account_id.reset(tokens[0])
                lambda_svc._request_region.reset(tokens[1])
        return moved

    return poll


def apply():
    for needed in ("_execute_function", "_apply_filter_criteria", "_send_ddb_stream_failure_record"):
        seams.replace(lambda_svc, needed, lambda original: original)
    seams.replace(lambda_svc, "_poll_dynamodb_streams", _poll)
