"""Types that MiniStack 1.5.33 refuses, and with them the whole stack: recorded by name, with nothing behind them.

Kept short and explicit. tests/cloud/not-emulated.ts says for each what holds its place; a test compares the two lists.
"""
from ministack.services.cloudformation import provisioners

TYPES = (
    "AWS::Backup::BackupSelection",
    "AWS::Budgets::Budget",
    "AWS::CodeDeploy::Application",
    "AWS::CodeDeploy::DeploymentGroup",
)


def _attributes(stack_name, logical_id):
    return {"Arn": f"arn:aws:stand-in:::{stack_name}/{logical_id}"}


def _create(logical_id, _properties, stack_name):
    return f"{stack_name}-{logical_id}", _attributes(stack_name, logical_id)


def _update(physical_id, _old, _new, stack_name, logical_id=None):
    return physical_id, _attributes(stack_name, logical_id)


def _delete(_physical_id, _properties):
    return None


RECORDED = {"create": _create, "update": _update, "delete": _delete}


def _real_unless_of_expression(real, recorded):
    """An alarm on an expression over metrics is refused as well; every other alarm is real."""

    def act(*parts, **more):
        is_expression = any(isinstance(part, dict) and part.get("Metrics") for part in parts)
        return (recorded if is_expression else real)(*parts, **more)

    return act


def apply():
    handlers = provisioners._RESOURCE_HANDLERS
    for kind in TYPES:
        handlers.setdefault(kind, RECORDED)
    alarm = handlers["AWS::CloudWatch::Alarm"]
    told = {name: _real_unless_of_expression(alarm[name], RECORDED[name]) for name in RECORDED if name in alarm}
    handlers["AWS::CloudWatch::Alarm"] = {**alarm, **told}
