"""Greets: POST /greeter with a name. Behind an HTTP API (payload 2.0) or a REST API (1.0)."""

import base64
import json
import logging

PATH = "/greeter"
TITLES = {
    400: "Bad Request",
    404: "Not Found",
    405: "Method Not Allowed",
    500: "Internal Server Error",
}

log = logging.getLogger(__name__)


class Problem(Exception):
    """An error that the caller is told of (RFC 9457)."""

    def __init__(self, status, detail, headers=None):
        super().__init__(detail)
        self.status = status
        self.headers = headers or {}


def handler(event, context):
    """Called by Lambda for each request."""
    try:
        return answer(200, "application/json", greet(event))
    except Problem as problem:
        return refuse(problem, context)
    except Exception:
        # the caller gets the id only, which finds this in the log
        log.exception("request %s failed", context.aws_request_id)
        return refuse(Problem(500, "the request failed; its id finds the cause in the log"), context)


def greet(event):
    method, path = route(event)
    if path.removesuffix("/") != PATH:
        raise Problem(404, "nothing is served at this path")
    if method != "POST":
        raise Problem(405, f"{method} is not served at this path; POST is", {"Allow": "POST"})
    name = read(event).get("name", "World")
    if not isinstance(name, str) or not is_unicode(name):
        raise Problem(400, "name must be a string")
    return {"message": f"Hello, {name}! This is a serverless greeting."}


def is_unicode(text):
    """False for half of a surrogate pair, which JSON can escape and nothing can send."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def route(event):
    """The method and the path below the stage."""
    if event.get("version") != "2.0":
        return event["httpMethod"], event["path"]
    http = event["requestContext"]["http"]
    stage = event["requestContext"].get("stage", "$default")
    return http["method"], event["rawPath"] if stage == "$default" else event["rawPath"].removeprefix(f"/{stage}")


def read(event):
    """The object in the body; an empty one when there is no body."""
    body = event.get("body") or "{}"
    try:
        text = base64.b64decode(body, validate=True).decode() if event.get("isBase64Encoded") else body
        value = json.loads(text, parse_constant=refuse_constant)
    except (ValueError, RecursionError):  # not base64, not UTF-8, not JSON, or nested too deep
        raise Problem(400, "the body is not JSON") from None
    if not isinstance(value, dict):
        raise Problem(400, "the body must be a JSON object")
    return value


def refuse_constant(name):
    """Called for NaN and Infinity, which json reads and JSON does not have (RFC 8259 §6)."""
    raise ValueError(name)


def refuse(problem, context):
    body = {
        "type": "about:blank",
        "title": TITLES[problem.status],
        "status": problem.status,
        "detail": str(problem),
        "requestId": context.aws_request_id,
    }
    return answer(problem.status, "application/problem+json", body, problem.headers)


def answer(status, content_type, body, headers=None):
    return {
        "statusCode": status,
        "headers": {"Content-Type": content_type, **(headers or {})},
        "body": json.dumps(body, ensure_ascii=False),
    }
