"""Run by Maven; by hand: PYTHONPATH=src python3 -m unittest discover -s test"""

import json
import unittest
from types import SimpleNamespace

import app

CONTEXT = SimpleNamespace(aws_request_id="6c1b")


def ask(method="GET", path="/{{cookiecutter.service}}", **more):
    http = {"method": method, "path": path}
    reply = app.handler({"version": "2.0", "rawPath": path, "requestContext": {"http": http}, **more}, CONTEXT)
    return reply["statusCode"], json.loads(reply["body"])


class Answers(unittest.TestCase):
    def test_greets(self):
        self.assertEqual((200, {"message": "Hello, World!"}), ask())
        self.assertEqual((200, {"message": "Hello, Ada!"}), ask(queryStringParameters={"name": "Ada"}))

    def test_refuses_what_it_does_not_serve(self):
        self.assertEqual(404, ask(path="/{{cookiecutter.service}}/more")[0])
        self.assertEqual(405, ask(method="POST")[0])

    def test_a_failure_is_logged_and_not_told(self):
        with self.assertLogs("app", "ERROR") as logs:
            status, problem = ask(requestContext={})
        self.assertEqual((500, "6c1b"), (status, problem["requestId"]))
        self.assertIn("KeyError", logs.output[0])


if __name__ == "__main__":
    unittest.main()
