"""The greeter behind both event formats. Run by Maven; by hand: PYTHONPATH=src python3 -m unittest discover -s test"""

import base64
import json
import unittest
from types import SimpleNamespace

import app

CONTEXT = SimpleNamespace(aws_request_id="6c1b")


def http_api(method="POST", path="/greeter", body=None, stage="$default", **more):
    context = {"http": {"method": method, "path": path}, "stage": stage}
    event = {"version": "2.0", "rawPath": path, "requestContext": context, "isBase64Encoded": False, **more}
    return event if body is None else {**event, "body": body}


def rest_api(method="POST", path="/greeter", body=None):
    return {"httpMethod": method, "path": path, "body": body, "isBase64Encoded": False, "headers": None}


class Greets(unittest.TestCase):
    def greets(self, name, event):
        reply = app.handler(event, CONTEXT)
        self.assertEqual(200, reply["statusCode"], reply["body"])
        self.assertEqual("application/json", reply["headers"]["Content-Type"])
        self.assertEqual({"message": f"Hello, {name}! This is a serverless greeting."}, json.loads(reply["body"]))

    def test_a_name(self):
        self.greets("Ada", http_api(body='{"name": "Ada"}'))
        self.greets("Ada", rest_api(body='{"name": "Ada"}'))

    def test_the_world_when_there_is_no_name(self):
        for body in (None, "", "{}", '{"nickname": "Ada"}'):
            with self.subTest(body=body):
                self.greets("World", http_api(body=body))

    def test_names_of_any_script(self):
        self.greets("Zoë 李 👋", http_api(body='{"name": "Zo\\u00eb 李 \\ud83d\\udc4b"}'))

    def test_an_encoded_body(self):
        body = base64.b64encode('{"name": "Zoë"}'.encode()).decode()
        self.greets("Zoë", http_api(body=body, isBase64Encoded=True))

    def test_below_a_named_stage(self):
        self.greets("Ada", http_api(path="/test/greeter", body='{"name": "Ada"}', stage="test"))

    def test_with_a_trailing_slash(self):
        self.greets("World", http_api(path="/greeter/"))


class Refuses(unittest.TestCase):
    def refuses(self, status, title, detail, event):
        reply = app.handler(event, CONTEXT)
        self.assertEqual("application/problem+json", reply["headers"]["Content-Type"])
        problem = {"type": "about:blank", "title": title, "status": status, "detail": detail, "requestId": "6c1b"}
        self.assertEqual(problem, json.loads(reply["body"]))
        self.assertEqual(status, reply["statusCode"])
        return reply

    def test_what_is_not_json(self):
        deep = "[" * 100_000
        for body in ("{", "Ada", '{"name": NaN}', '{"name": "Ada"} x', "\ufeff{}", deep, '{"n": ' + "9" * 5000 + "e}"):
            with self.subTest(body=body[:20]):
                self.refuses(400, "Bad Request", "the body is not JSON", http_api(body=body))

    def test_encoded_bytes_that_are_not_json(self):
        for body in ("%%%", base64.b64encode(b'{"name": "\xff"}').decode()):
            with self.subTest(body=body):
                event = http_api(body=body, isBase64Encoded=True)
                self.refuses(400, "Bad Request", "the body is not JSON", event)

    def test_what_is_not_an_object(self):
        for body in ("[]", '"Ada"', "null", "7"):
            with self.subTest(body=body):
                self.refuses(400, "Bad Request", "the body must be a JSON object", http_api(body=body))

    def test_a_name_that_is_not_text(self):
        for name in ("null", "7", "[]", '{"first": "Ada"}', '"\\ud83d"'):
            with self.subTest(name=name):
                event = http_api(body='{"name": ' + name + "}")
                self.refuses(400, "Bad Request", "name must be a string", event)

    def test_other_paths(self):
        for path in ("/", "/greet", "/greeter/ada", "/greeter//", "/greeters"):
            with self.subTest(path=path):
                self.refuses(404, "Not Found", "nothing is served at this path", http_api(path=path))

    def test_other_methods(self):
        for event in (http_api(method="GET"), rest_api(method="GET")):
            detail = "GET is not served at this path; POST is"
            reply = self.refuses(405, "Method Not Allowed", detail, event)
            self.assertEqual("POST", reply["headers"]["Allow"])

    def test_a_failure_is_logged_and_not_told(self):
        with self.assertLogs("app", "ERROR") as logs:
            detail = "the request failed; its id finds the cause in the log"
            self.refuses(500, "Internal Server Error", detail, {"version": "2.0", "rawPath": "/secret"})
        self.assertIn("request 6c1b failed", logs.output[0])
        self.assertIn("KeyError", logs.output[0])


if __name__ == "__main__":
    unittest.main()
