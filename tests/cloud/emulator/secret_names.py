"""Ref of a secret is its ARN (CloudFormation reference, AWS::SecretsManager::Secret); MiniStack 1.5.33 answers its name,
with which a policy would name nothing.
"""
from ministack.services.cloudformation import provisioners

KIND = "AWS::SecretsManager::Secret"


def _name_of(arn):
    from ministack.services import secretsmanager

    return next((name for name, secret in secretsmanager._secrets.items() if secret["ARN"] == arn), arn)


def _by_arn(real):
    def create(logical_id, properties, stack_name):
        _name, attributes = real["create"](logical_id, properties, stack_name)
        return attributes["Arn"], attributes

    def update(physical_id, old, new, stack_name, *rest, **more):
        name, attributes = real["update"](_name_of(physical_id), old, new, stack_name, *rest, **more)
        return (physical_id if name == _name_of(physical_id) else attributes.get("Arn", name)), attributes

    def delete(physical_id, properties):
        return real["delete"](_name_of(physical_id), properties)

    return {**real, "create": create, "update": update, "delete": delete}


def apply():
    provisioners._RESOURCE_HANDLERS[KIND] = _by_arn(provisioners._RESOURCE_HANDLERS[KIND])
