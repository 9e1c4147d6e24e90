"""Policies that MiniStack 1.5.33 reads anew for every request: the same text says the same, so it is read once."""
from functools import lru_cache

import seams
from ministack.core import iam_evaluator


def _parse(original):
    once = lru_cache(maxsize=4096)(original)
    # each asker has a list of its own; what is in it nobody changes
    return lambda document: list(once(document)) if isinstance(document, str) else original(document)


def apply():
    seams.replace(iam_evaluator, "parse_policy_document", _parse)
