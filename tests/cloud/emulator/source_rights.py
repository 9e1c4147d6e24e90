"""Who may read or change the source of a function. MiniStack 1.5.33 lets everybody change one who is signed in, takes reading
one for listing all, and knows neither its tags nor its function in a condition (service authorization reference, Lambda:
aws:ResourceTag and lambda:FunctionArn of an event source mapping, the function as the mapping names it).
"""
import seams
from ministack.core import iam_actions, iam_evaluator

OWN = {"GET": "GetEventSourceMapping", "PUT": "UpdateEventSourceMapping", "DELETE": "DeleteEventSourceMapping"}
SOURCE = ":event-source-mapping:"
TAG = "aws:resourcetag/"


def _action(original):
    def action(method, path):
        parts = [part for part in path.split("/") if part]
        is_one = len(parts) > 2 and parts[-2] == "event-source-mappings"
        return OWN.get(method) if is_one else original(method, path)

    return action


def _source_of(resource_arn):
    from ministack.services import lambda_svc

    _, found, name = resource_arn.partition(SOURCE)
    return lambda_svc._esms.get(name) if found else None


def _resolve(original):
    def resolve(key, request):
        source = _source_of(request.resource_arn)
        asked = key.lower()
        if source is not None and asked == "lambda:functionarn":
            return source.get("FunctionArn")
        if source is not None and asked.startswith(TAG):
            return (source.get("Tags") or {}).get(key[len(TAG):])
        return original(key, request)

    return resolve


def apply():
    seams.replace(iam_actions, "_lambda_action", _action)
    seams.replace(iam_evaluator, "_resolve_condition_key", _resolve)
