"""An output of a stack in another region. MiniStack 1.5.33 looks for it in the region of whoever asks, whatever region is
named (CloudFormation template reference, Fn::GetStackOutput).
"""
import seams
from ministack.core import responses
from ministack.services.cloudformation import engine

NAME = "Fn::GetStackOutput"


def _resolve(original):
    def resolve(value, *rest):
        told = value.get(NAME) if isinstance(value, dict) else None
        region = told.get("Region") if isinstance(told, dict) else None
        if not isinstance(region, str):
            return original(value, *rest)
        before = responses._request_region.set(region)
        try:
            return original({NAME: told}, *rest)
        finally:
            responses._request_region.reset(before)

    return resolve


def apply():
    seams.replace(engine, "_resolve_refs", _resolve)
