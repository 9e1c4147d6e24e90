"""Own host names of an API. MiniStack 1.5.33 knows no wildcard among them, and tells a function its own name in the
place of the host that was asked for (API Gateway developer guide: custom domain names, $context.domainName).
"""
import seams
from ministack.services import apigateway_v1, lambda_svc


def _wildcard_of(host):
    return f"*.{host.split('.', 1)[-1]}"


def _resolve(original):
    def resolve(host, path):
        return original(host, path) or original(_wildcard_of(host), path)

    return resolve


def _told(event):
    context = event.get("requestContext") if isinstance(event, dict) else None
    host = str((event.get("headers") or {}).get("host") or "").lower() if context else ""
    if host and "http" in context and apigateway_v1.resolve_base_path_mapping(host, "/"):
        context["domainName"] = host
        context["domainPrefix"] = host.split(".")[0]
    return event


def _execute(original):
    def execute(function, event, *rest, **more):
        return original(function, _told(event), *rest, **more)

    return execute


def apply():
    seams.replace(apigateway_v1, "resolve_base_path_mapping", _resolve)
    seams.replace(lambda_svc, "_execute_function_with_config_scope", _execute)
