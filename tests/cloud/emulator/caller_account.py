"""kms:CallerAccount, which MiniStack 1.5.33 has no value for: the account of whoever asks (KMS developer guide,
condition keys). A key whose policy wants it would open for nobody.
"""
import seams
from ministack.core import iam_evaluator


def _resolve(original):
    def resolve(key, request):
        return request.principal_account if key.lower() == "kms:calleraccount" else original(key, request)

    return resolve


def apply():
    seams.replace(iam_evaluator, "_resolve_condition_key", _resolve)
