"""Runs a Python function as Lambda does: what awslambdaric is in an image, without its C++ extension.

    python bootstrap.py app.handler

It asks the Runtime API at AWS_LAMBDA_RUNTIME_API for invocations (Lambda guide, "Using the Lambda runtime API") and
hands each to the handler, which is found below LAMBDA_TASK_ROOT. Needs Python 3.9 and nothing else. What a handler,
its caller and the log see is as with awslambdaric 4.2 on Python 3.13; a test runs the same handlers through both. It
differs where awslambdaric ends in a traceback of its own: an answer with half a surrogate pair is an error of the
function. And in the log: a traceback has real line ends, and AWS's advice on unhandled exceptions is left out.
"""

import decimal
import importlib
import json
import logging
import math
import os
import sys
import time
import traceback
from http.client import HTTPConnection
from json.encoder import encode_basestring

BASE = "/2018-06-01/runtime/"


class Fault(Exception):
    """An error that the runtime reports under a name of its own, not that of an exception."""

    def __init__(self, kind, message, trace=None):
        super().__init__(message)
        self.kind = "Runtime." + kind
        self.trace = trace or []


# the answer -----------------------------------------------------------------------------------------


def to_json(value):
    """JSON as simplejson writes it, which awslambdaric uses: decimals are numbers, named tuples objects, bytes text."""
    out = []
    _write(value, out.append, set())
    return "".join(out)


def _write(value, put, within):
    if isinstance(value, (str, bytes)):
        put(encode_basestring(_text(value)))
    elif value is None or value is True or value is False:
        put("null" if value is None else "true" if value else "false")
    elif isinstance(value, int):
        put(int.__repr__(value))
    elif isinstance(value, float):
        put(_float(value))
    elif isinstance(value, decimal.Decimal):
        put("NaN" if value.is_nan() else str(value))
    elif isinstance(value, (list, tuple, dict)):
        if id(value) in within:
            raise ValueError("Circular reference detected")
        within.add(id(value))
        as_dict = getattr(value, "_asdict", None) if isinstance(value, tuple) else None
        if isinstance(value, dict) or callable(as_dict):
            _write_object(as_dict() if as_dict else value, put, within)
        else:
            _write_array(value, put, within)
        within.discard(id(value))
    else:
        raise TypeError("Object of type %s is not JSON serializable" % type(value).__name__)


def _write_object(members, put, within):
    between = "{"
    for key, value in members.items():
        put(between)
        put(encode_basestring(_key(key)))
        put(": ")
        _write(value, put, within)
        between = ", "
    put("}" if members else "{}")


def _write_array(elements, put, within):
    between = "["
    for element in elements:
        put(between)
        _write(element, put, within)
        between = ", "
    put("]" if elements else "[]")


def _key(key):
    if isinstance(key, (str, bytes)):
        return _text(key)
    if key is None or key is True or key is False:
        return "null" if key is None else "true" if key else "false"
    if isinstance(key, int):
        return int.__repr__(key)
    if isinstance(key, float):
        return _float(key)
    raise TypeError("keys must be str, int, float, bool or None, not " + type(key).__name__)


def _text(value):
    return value if isinstance(value, str) else value.decode("utf-8")


def _float(value):
    if math.isfinite(value):
        return float.__repr__(value)
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


# the context ----------------------------------------------------------------------------------------


class Record:
    """An object whose attributes are its FIELDS, None where a value is not given."""

    FIELDS = ()

    def __init__(self, values=None):
        for field in self.FIELDS:
            setattr(self, field, (values or {}).get(field))

    def __repr__(self):
        return "%s([%s])" % (type(self).__name__, ",".join("%s=%s" % (f, getattr(self, f)) for f in self.FIELDS))


class CognitoIdentity(Record):
    FIELDS = ("cognito_identity_id", "cognito_identity_pool_id")


class Client(Record):
    FIELDS = ("installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name")


class ClientContext(Record):
    FIELDS = ("custom", "env", "client")


class LambdaContext(Record):
    """What a handler is told besides the event (Lambda guide, "Using the Lambda context object", Python)."""

    FIELDS = (
        "aws_request_id",
        "log_group_name",
        "log_stream_name",
        "function_name",
        "memory_limit_in_mb",
        "function_version",
        "invoked_function_arn",
        "client_context",
        "identity",
        "tenant_id",
    )

    def __init__(self, headers):
        super().__init__()
        self.aws_request_id = headers.get("Lambda-Runtime-Aws-Request-Id")
        self.invoked_function_arn = headers.get("Lambda-Runtime-Invoked-Function-Arn")
        self.tenant_id = headers.get("Lambda-Runtime-Aws-Tenant-Id")
        self.log_group_name = os.environ.get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = os.environ.get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.function_name = os.environ.get("AWS_LAMBDA_FUNCTION_NAME")
        self.memory_limit_in_mb = os.environ.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.function_version = os.environ.get("AWS_LAMBDA_FUNCTION_VERSION")
        client = _header_json(headers, "Lambda-Runtime-Client-Context", "Client Context")
        w3c = client.pop("w3c", None) if isinstance(client, dict) else None
        names = ("traceparent", "tracestate", "baggage") if isinstance(w3c, dict) else ()
        self._w3c = {name: w3c[name] for name in names if isinstance(w3c.get(name), str)}
        if client is not None:
            self.client_context = ClientContext(client)
            if self.client_context.client is not None:
                self.client_context.client = Client(self.client_context.client)
        identity = _header_json(headers, "Lambda-Runtime-Cognito-Identity", "Cognito Identity") or {}
        self.identity = CognitoIdentity()
        self.identity.cognito_identity_id = identity.get("cognitoIdentityId")
        self.identity.cognito_identity_pool_id = identity.get("cognitoIdentityPoolId")
        self._deadline = int(headers.get("Lambda-Runtime-Deadline-Ms") or 0)

    def get_remaining_time_in_millis(self):
        return max(0, self._deadline - int(time.time() * 1000))

    def w3c(self):
        return dict(self._w3c)

    def log(self, message):
        sys.stdout.write(str(message))


def _header_json(headers, name, what):
    text = headers.get(name)
    if not text:
        return None
    try:
        return json.loads(text)
    except ValueError as e:
        raise Fault("LambdaContextUnmarshalError", "Unable to parse %s JSON: %s" % (what, e))


# the log --------------------------------------------------------------------------------------------

TIMESTAMP = "%Y-%m-%dT%H:%M:%SZ"
AS_JSON = (os.environ.get("AWS_LAMBDA_LOG_FORMAT") or "").upper() == "JSON"
KNOWN = frozenset(logging.makeLogRecord({}).__dict__) | {"aws_request_id", "tenant_id", "taskName"}


class JsonFormatter(logging.Formatter):
    def format(self, record):
        level = min(50, max(0, record.levelno)) // 10 * 10
        kind, error, trace = record.exc_info or (None, None, None)
        line = {
            "timestamp": self.formatTime(record, TIMESTAMP),
            "level": logging.getLevelName(level),
            "message": record.msg if isinstance(record.msg, dict) and not record.args else record.getMessage(),
            "logger": record.name,
            "stackTrace": traceback.format_tb(trace) if kind else None,
            "errorType": kind.__name__ if kind else None,
            "errorMessage": str(error) if kind else None,
            "requestId": record.aws_request_id,
            "location": "%s:%s:%s" % (record.pathname, record.funcName, record.lineno) if kind else None,
            "tenantId": record.tenant_id,
        }
        more = {name: value for name, value in record.__dict__.items() if name not in KNOWN and name not in line}
        line = {name: value for name, value in {**line, **more}.items() if value is not None}
        return json.dumps(line, ensure_ascii=False, default=str) + "\n"


class Log(logging.Handler):
    """The root logger's handler: what a handler logs goes to standard output, with the request's id."""

    def __init__(self):
        super().__init__()
        self.request_id = ""
        self.tenant_id = None
        logging.Formatter.converter = time.gmtime
        text = "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s\n"
        self.setFormatter(JsonFormatter() if AS_JSON else logging.Formatter(text, "%Y-%m-%dT%H:%M:%S"))
        self.addFilter(self.mark)
        level = (os.environ.get("AWS_LAMBDA_LOG_LEVEL") or "").upper()
        level = "DEBUG" if level == "TRACE" else level
        if level and isinstance(logging.getLevelName(level), int):
            logging.getLogger().setLevel(level)
        logging.getLogger().addHandler(self)

    def mark(self, record):
        record.aws_request_id = self.request_id
        record.tenant_id = self.tenant_id
        return True

    def emit(self, record):
        sys.stdout.write(self.format(record))

    @staticmethod
    def error(error):
        if AS_JSON:
            now = time.strftime(TIMESTAMP, time.gmtime())
            sys.stdout.write(to_json({"timestamp": now, "level": "ERROR", **error}) + "\n")
            return
        head = ": ".join(text for text in (error["errorType"], error["errorMessage"]) if text)
        lines = ["[ERROR] " + head, "Traceback (most recent call last):"]
        for frame in error["stackTrace"]:
            lines += frame.splitlines() or [""]
        sys.stdout.write("\n".join(lines) + "\n")


# the loop -------------------------------------------------------------------------------------------


def find(handler):
    """The function that handler, module.function or folder/module.function, names."""
    module, dot, name = handler.rpartition(".")
    if not dot:
        raise Fault("MalformedHandlerName", "Bad handler '%s': not enough values to unpack (expected 2, got 1)" % handler)
    if module.split(".")[0] in sys.builtin_module_names:
        raise Fault("BuiltInModuleConflict", "Cannot use built-in module %s as a handler module" % module)
    try:
        found = importlib.import_module(module.replace("/", "."))
    except ImportError as e:
        raise Fault("ImportModuleError", "Unable to import module '%s': %s" % (module, e))
    except SyntaxError as e:
        trace = ['  File "%s" Line %s\n    %s' % (e.filename, e.lineno, e.text)]
        raise Fault("UserCodeSyntaxError", "Syntax error in module '%s': %s" % (module, e), trace)
    if not hasattr(found, name):
        raise Fault("HandlerNotFound", "Handler '%s' missing on module '%s'" % (name, module))
    return getattr(found, name)


def describe(error, request_id=""):
    """What Lambda is told of an error. The frames before the user's code are left out."""
    if isinstance(error, Fault):
        kind, trace = error.kind, error.trace
    else:
        kind = type(error).__name__
        frames = traceback.extract_tb(error.__traceback__)
        own = next((i for i, frame in enumerate(frames) if frame.filename != __file__), len(frames) - 1)
        # as tuples: without the columns, which would be marked with carets
        trace = traceback.format_list([(f.filename, f.lineno, f.name, f.line) for f in frames[own:]])
    return {"errorMessage": str(error), "errorType": kind, "requestId": request_id, "stackTrace": trace}


class RuntimeApi:
    def __init__(self, address):
        self.connection = HTTPConnection(address)

    def next(self):
        self.connection.request("GET", BASE + "invocation/next")
        response = self.connection.getresponse()
        body = response.read()
        if response.status != 200:
            sys.exit("the Runtime API has no work: %s %s" % (response.status, body))
        return response.headers, body

    def response(self, request_id, body, content_type):
        self.post("invocation/%s/response" % request_id, body, {"Content-Type": content_type})

    def error(self, path, error):
        kind = {"Lambda-Runtime-Function-Error-Type": error["errorType"]}
        self.post(path, to_json(error).encode("utf-8", "replace"), kind)

    def post(self, path, body, headers):
        self.connection.request("POST", BASE + path, body, headers)
        response = self.connection.getresponse()
        response.read()
        if response.status != 202:
            sys.exit("the Runtime API refused what was answered: %s" % response.status)


def call(function, headers, body):
    """The answer to an event, and its media type."""
    context = LambdaContext(headers)
    event = body
    if headers.get("Content-Type", "application/json") == "application/json":
        try:
            event = json.loads(body)
        except ValueError as e:
            raise Fault("UnmarshalError", "Unable to unmarshal input: %s" % e)
    answer = function(event, context)
    if isinstance(answer, bytes):
        return answer, "application/unknown"
    try:
        return to_json(answer).encode("utf-8"), "application/json"
    except Exception as e:
        raise Fault("MarshalError", "Unable to marshal response: %s" % e)


def run(handler, address):
    api = RuntimeApi(address)
    log = Log()
    try:
        function = find(handler)
    except Exception as e:
        error = describe(e)
        log.error(error)
        api.error("init/error", error)
        sys.exit(1)
    while True:
        headers, body = api.next()
        log.request_id = headers["Lambda-Runtime-Aws-Request-Id"]
        log.tenant_id = headers.get("Lambda-Runtime-Aws-Tenant-Id")
        os.environ.pop("_X_AMZN_TRACE_ID", None)
        if "Lambda-Runtime-Trace-Id" in headers:
            os.environ["_X_AMZN_TRACE_ID"] = headers["Lambda-Runtime-Trace-Id"]
        try:
            answer, content_type = call(function, headers, body)
        except Exception as e:
            error = describe(e, log.request_id)
            log.error(error)
            api.error("invocation/%s/error" % log.request_id, error)
        else:
            api.response(log.request_id, answer, content_type)


if __name__ == "__main__":
    # this file's folder gives way to the function's
    sys.path[0] = os.environ["LAMBDA_TASK_ROOT"]
    run(sys.argv[1], os.environ["AWS_LAMBDA_RUNTIME_API"])
