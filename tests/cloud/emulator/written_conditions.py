"""s3:if-none-match, which MiniStack 1.5.33 does not tell a policy: the header of a write that may only make a new file (S3
user guide, enforce conditional writes). A bucket that asks for it would take nothing at all.
"""
import seams
from ministack.core import iam_actions


def _service_context(original):
    def service_context(iam_action, query_params, path="", headers=None):
        context = original(iam_action, query_params, path, headers)
        condition = (headers or {}).get("if-none-match")
        if iam_action == "s3:PutObject" and condition:
            context["s3:if-none-match"] = condition
        return context

    return service_context


def apply():
    seams.replace(iam_actions, "s3_service_context", _service_context)
