"""dynamodb:Attributes, of which MiniStack 1.5.33 tells a policy only what a projection names.

An attribute counts wherever the request names it: as a key, in a condition on keys, in a filter, in what is to be changed
and on what condition, in where to go on (DynamoDB developer guide, IAM conditions for fine-grained access). Whoever may
count and filter by words finds out what a row says. dynamodb:ReturnValues, which it leaves out too, is what is asked back.
"""
import json
import re

import seams
from ministack.core import iam_actions

EXPRESSIONS = ("KeyConditionExpression", "FilterExpression", "ConditionExpression", "UpdateExpression")
# Further parts of a request by the names of attributes; two of them are how an update was written before expressions.
MAPS = ("Key", "ExclusiveStartKey", "AttributeUpdates", "Expected")
WORDS = re.compile(r"[#:]?[A-Za-z_][\w-]*")
GRAMMAR = {
    "and", "or", "not", "between", "in", "set", "remove", "add", "delete", "begins_with", "contains", "size",
    "attribute_exists", "attribute_not_exists", "attribute_type", "if_not_exists", "list_append",
}


def _named_in(expression, names):
    """Only the first part of a path is an attribute of its own."""
    whole = re.sub(r"\.[#\w-]+", "", expression)
    words = [word for word in WORDS.findall(whole) if not word.startswith(":") and word.lower() not in GRAMMAR]
    return [names.get(word, word) for word in words]


def _attributes_in(request):
    names = request.get("ExpressionAttributeNames") or {}
    named = [name for place in EXPRESSIONS for name in _named_in(str(request.get(place) or ""), names)]
    return [*named, *(name for place in MAPS for name in request.get(place) or {})]


def _service_context(original):
    def service_context(body):
        context = original(body)
        try:
            request = json.loads(body or b"{}")
        except ValueError:
            return context
        if not isinstance(request, dict):
            return context
        if isinstance(request.get("ReturnValues"), str):
            context["dynamodb:ReturnValues"] = request["ReturnValues"]
        named = _attributes_in(request)
        if named:
            known = context.get("dynamodb:Attributes") or []
            context["dynamodb:Attributes"] = list(dict.fromkeys([*known, *named]))
        return context

    return service_context


def apply():
    seams.replace(iam_actions, "dynamodb_service_context", _service_context)
