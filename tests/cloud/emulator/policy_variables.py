"""${aws:PrincipalTag/gemeente} and other variables in policies, which MiniStack 1.5.33 takes for plain text.

By the IAM user guide (policy elements: variables): they stand in Resource and in the values of conditions, and an
element whose variable has no value matches nothing.
"""
import re
from dataclasses import replace as changed

import seams
from ministack.core import iam_evaluator

VARIABLE = re.compile(r"\$\{([^}]*)\}")
LITERALS = {"*", "?", "$"}


class NoValue(Exception):
    """A variable that this request gives no value, or one that AWS would not accept as the value of a tag."""


def _value_of(name, request):
    if name in LITERALS:
        return name
    value = iam_evaluator._resolve_condition_key(name, request)
    if not isinstance(value, str) or any(sign in value for sign in LITERALS):
        raise NoValue
    return value


def _filled(text, request):
    return VARIABLE.sub(lambda found: _value_of(found.group(1).strip(), request), text)


def _fill_list(texts, request):
    """What can be filled in; the rest of the list stays out of it."""
    filled = []
    for text in [texts] if isinstance(texts, str) else list(texts or []):
        try:
            filled.append(_filled(text, request) if isinstance(text, str) else text)
        except NoValue:
            continue
    return filled


def _holds_variable(statement):
    return "${" in repr((statement.resources, statement.not_resources, statement.conditions))


def _fill(statement, request):
    """The statement for this request; None when what is left of it can match nothing."""
    resources = _fill_list(statement.resources, request)
    excluded = _fill_list(statement.not_resources, request)
    conditions = {
        operator: {key: _fill_list(wanted, request) for key, wanted in keys.items()}
        for operator, keys in statement.conditions.items()
    }
    is_empty = (statement.resources and not resources) or len(excluded) < len(statement.not_resources)
    if is_empty or any(not wanted for keys in conditions.values() for wanted in keys.values()):
        return None
    return changed(statement, resources=resources, not_resources=excluded, conditions=conditions)


def _concerns(statement, request, effect):
    return statement.effect == effect and iam_evaluator._action_matches(
        request.action, statement.actions, statement.not_actions
    )


def _first_match(original):
    def first_match(request, statements, effect):
        for statement in statements:
            # most are about something else, and no action holds a variable: filling in is what takes time
            if not _concerns(statement, request, effect):
                continue
            told = _fill(statement, request) if _holds_variable(statement) else statement
            if told is not None and original(request, [told], effect):
                return told
        return None

    return first_match


def apply():
    seams.replace(iam_evaluator, "_first_match", _first_match)
