"""GET /{{cookiecutter.service}}?name=Ada greets Ada. Behind an HTTP API (payload 2.0)."""

import json
import logging

PATH = "/{{cookiecutter.service}}"
TITLES = {404: "Not Found", 405: "Method Not Allowed", 500: "Internal Server Error"}

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
        return answer(200, "application/json", serve(event))
    except Problem as problem:
        return refuse(problem, context)
    except Exception:
        # the caller gets the id only, which finds this in the log
        log.exception("request %s failed", context.aws_request_id)
        return refuse(Problem(500, "the request failed; its id finds the cause in the log"), context)


def serve(event):
    if event["rawPath"].removesuffix("/") != PATH:
        raise Problem(404, "nothing is served at this path")
    method = event["requestContext"]["http"]["method"]
    if method != "GET":
        raise Problem(405, f"{method} is not served at this path; GET is", {"Allow": "GET"})
    name = event.get("queryStringParameters", {}).get("name", "World")
    return {"message": f"Hello, {name}!"}


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
