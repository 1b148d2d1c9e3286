"""Handlers, one a case: what a runtime must carry over, refuse or report. Each is called by the event's "case"."""

import collections
import datetime
import decimal
import enum
import json
import os
import sys
import uuid

Point = collections.namedtuple("Point", "x y")


class Colour(enum.IntEnum):
    RED = 1


class Name(str):
    pass


class Custom(Exception):
    pass


def handler(event, context):
    return globals()[event["case"]](event, context)


def echo(event, context):
    return event


def none(event, context):
    return None


def text(event, context):
    return "hé\u2028\u2029\x7f\"\\/\n\t\x00\U0001f600"


def decimals(event, context):
    return [decimal.Decimal(text) for text in ("1.10", "NaN", "-NaN", "1E+30", "-0", "Infinity")]


def floats(event, context):
    return [1.0, 1e300, float("nan"), float("inf"), -float("inf"), 1e-7, -0.0, 10**40, True]


def tuples(event, context):
    return {"p": Point(1, Point(2, 3)), "t": (1, 2), "empty": [(), [], {}, ""]}


def subclasses(event, context):
    return [Colour.RED, Name("n"), collections.OrderedDict(b=1, a=2), collections.Counter("aab"), {Colour.RED: 1}]


def keys(event, context):
    return {0: 1, 1.5: 2, None: 3, False: 4, "s": 5, float("nan"): 6, b"k": b"v"}


def tuple_key(event, context):
    return {(1, 2): 3}


def decimal_key(event, context):
    return {decimal.Decimal("1"): 3}


def a_set(event, context):
    return {1}


def a_date(event, context):
    return [datetime.datetime(2020, 1, 1)]


def an_id(event, context):
    return {"id": uuid.UUID(int=1)}


def a_generator(event, context):
    return (i for i in range(3))


def a_bytearray(event, context):
    return bytearray(b"x")


def not_utf8(event, context):
    return [b"\xff"]


def circular(event, context):
    own = []
    own.append(own)
    return own


def twice(event, context):
    shared = {"a": 1}
    return [shared, shared]


def raw(event, context):
    return b"{ not json"


def raises(event, context):
    raise ValueError("boom é")


def custom(event, context):
    raise Custom()


def key_error(event, context):
    return event["nope"]


def chained(event, context):
    try:
        return {}["a"]
    except KeyError as e:
        raise RuntimeError("outer") from e


def in_library(event, context):
    return json.JSONDecoder.nothing


def needs_later(event, context):
    import no_such_module


def told(event, context):
    return [
        context.function_name,
        context.memory_limit_in_mb,
        context.function_version,
        context.invoked_function_arn,
        context.log_group_name,
        context.log_stream_name,
        context.aws_request_id,
        repr(context.identity),
        context.client_context,
        context.tenant_id,
        0 < context.get_remaining_time_in_millis() <= 60_000,
        os.environ["_X_AMZN_TRACE_ID"][:7],
        repr(context),
        sys.path[0],
        os.getcwd(),
        __name__,
        __file__,
    ]


not_callable = 5
