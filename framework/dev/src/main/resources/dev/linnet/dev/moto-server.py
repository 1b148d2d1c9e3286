"""Serves moto on a free port of 127.0.0.1 and prints the port.

A header says which service a request is for, and another which host the client asked: moto makes queues' addresses of it.
"""

import logging
import threading

from moto.moto_server.werkzeug_app import MotoRequestHandler, create_backend_app
from moto.utilities.id_generator import moto_id_manager
from werkzeug.serving import make_server

services = {}
lock = threading.Lock()


def application(environ, start_response):
    environ["HTTP_HOST"] = environ.pop("HTTP_X_LINNET_HOST")
    service = environ.pop("HTTP_X_LINNET_SERVICE")
    with lock:
        if service not in services:
            services[service] = create_backend_app(service)
    return services[service](environ, start_response)


# the end of a secret's ARN, which AWS chooses and !Ref has to know
moto_id_manager.add_id_source(
    lambda context: "000000" if context["resource_identifier"].service == "secretsmanager" else None
)
logging.getLogger("werkzeug").setLevel(logging.ERROR)
server = make_server("127.0.0.1", 0, application, threaded=True, request_handler=MotoRequestHandler)
print(f"linnet-server port {server.server_port}", flush=True)
server.serve_forever()
