"""Properties that CloudFormation in MiniStack 1.5.33 drops while it reports success, though its services know them:
of tables recovery, protection and key; of buckets object lock; of sources of a function their tags. Each is set through
the service's own call, but for tags, which the service keeps with the source.
"""
import seams
from ministack.services.cloudformation import provisioners


def _done(answer, what):
    status = answer[0] if isinstance(answer, tuple) else 500
    if status >= 300:
        raise RuntimeError(f"The repair of {what} was refused by MiniStack itself: {answer}")


def _complete_table(name, properties):
    from ministack.services import dynamodb

    replica = (properties.get("Replicas") or [{}])[0]
    own = {**properties, **replica}
    encryption = {**(properties.get("SSESpecification") or {}), **(replica.get("SSESpecification") or {})}
    change = {"TableName": name, "DeletionProtectionEnabled": bool(own.get("DeletionProtectionEnabled"))}
    if encryption.get("KMSMasterKeyId"):
        change["SSESpecification"] = {"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": encryption["KMSMasterKeyId"]}
    _done(dynamodb._update_table(change), f"table {name}")
    recovery = own.get("PointInTimeRecoverySpecification") or {}
    setting = {"PointInTimeRecoveryEnabled": bool(recovery.get("PointInTimeRecoveryEnabled"))}
    asked = {"TableName": name, "PointInTimeRecoverySpecification": setting}
    _done(dynamodb._update_continuous_backups(asked), f"recovery of {name}")
    sweeping = properties.get("TimeToLiveSpecification")
    if sweeping:
        asked = {"TableName": name, "TimeToLiveSpecification": {"Enabled": True, **sweeping}}
        _done(dynamodb._update_ttl(asked), f"sweeping of {name}")


def _lock_xml(properties):
    retention = ((properties.get("ObjectLockConfiguration") or {}).get("Rule") or {}).get("DefaultRetention") or {}
    fields = "".join(f"<{name}>{value}</{name}>" for name, value in retention.items())
    rule = f"<Rule><DefaultRetention>{fields}</DefaultRetention></Rule>" if fields else ""
    return f"<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled>{rule}</ObjectLockConfiguration>"


def _complete_bucket(name, properties):
    from ministack.services import s3

    if not properties.get("ObjectLockEnabled"):
        return
    s3._bucket_object_lock[name] = {"enabled": True, "default_retention": None}
    _done(s3._put_object_lock_configuration(name, _lock_xml(properties).encode()), f"object lock of {name}")


def _complete_source(name, properties):
    from ministack.services import lambda_svc

    lambda_svc._esms[name]["Tags"] = {tag["Key"]: tag["Value"] for tag in properties.get("Tags") or []}


COMPLETED = {
    "AWS::DynamoDB::Table": _complete_table,
    "AWS::DynamoDB::GlobalTable": _complete_table,
    "AWS::S3::Bucket": _complete_bucket,
    "AWS::Lambda::EventSourceMapping": _complete_source,
}


def _completed(handler, complete):
    def create(logical_id, properties, stack_name):
        made = handler["create"](logical_id, properties, stack_name)
        complete(made[0], properties)
        return made

    def update(physical_id, old, new, stack_name, *rest, **more):
        made = handler["update"](physical_id, old, new, stack_name, *rest, **more)
        complete(made[0] if isinstance(made, tuple) else physical_id, new)
        return made

    return {**handler, "create": create, **({"update": update} if "update" in handler else {})}


def apply():
    seams.replace(provisioners, "_provision_resource", lambda original: original)
    for kind, complete in COMPLETED.items():
        provisioners._RESOURCE_HANDLERS[kind] = _completed(provisioners._RESOURCE_HANDLERS[kind], complete)
