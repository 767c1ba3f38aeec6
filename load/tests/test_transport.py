"""The transport over Locust's session carries what the driver gives it, and keeps nothing for itself."""

from load.tests.gevent_process import run_lines

SERVER = """
import json, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

class Echo(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length).decode()
        seen = {"host": self.headers["Host"], "cookie": self.headers["Cookie"], "body": body}
        told = json.dumps(seen).encode()
        self.send_response(303 if self.path == "/go" else 200)
        self.send_header("Set-Cookie", "a=1; Path=/")
        self.send_header("Set-Cookie", "b=2; Path=/")
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", str(len(told)))
        self.end_headers()
        self.wfile.write(told)
    do_GET = do_POST = answer
    def log_message(self, *_): pass

server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = server.server_address[1]

from locust.contrib.fasthttp import FastHttpSession
from locust.event import EventHook
from load.fast_http import FastHttpTransport
from steps.drivers.transport import Exchange
from steps.errors import Inconclusive

noted, event = [], EventHook()
def note(actor, seconds, exchange):
    assert seconds > 0
    noted.append((actor, exchange[0], exchange[2]))
limits = {"network_timeout": 2, "connection_timeout": 2}
session = FastHttpSession(base_url=None, request_event=event, user=None, **limits)
transport = FastHttpTransport(session, lambda url: "douane", note)
url = f"http://douane--w1.localhost:{port}"
"""


def test_the_logical_host_travels_and_no_cookie_is_kept() -> None:
    """*.localhost reaches 127.0.0.1 under its own name; cookies are the driver's, not the session's."""
    printed = run_lines(
        SERVER + 'transport.exchange(Exchange("GET", url + "/"))\n'
        'print(transport.exchange(Exchange("GET", url + "/")).body.decode())\nprint(port)'
    )
    body, port = printed.split("\n")[:2]
    assert body == f'{{"host": "douane--w1.localhost:{port}", "cookie": null, "body": ""}}'


def test_a_redirect_is_given_back_with_all_its_cookies() -> None:
    """The driver follows hop by hop, and needs every Set-Cookie line."""
    printed = run_lines(
        SERVER + 'answer = transport.exchange(Exchange("POST", url + "/go", (), b"x=%C3%A9"))\n'
        'print(answer.status, list(answer.headers_named("set-cookie")), answer.header("location"))\n'
        "print(answer.body.decode(), noted)"
    )
    assert "303 ['a=1; Path=/', 'b=2; Path=/'] /elsewhere" in printed
    assert '"body": "x=%C3%A9"' in printed
    assert "[('douane', 'POST', 303)]" in printed


def test_no_answer_is_inconclusive() -> None:
    """A closed port says nothing of the portal, and the sentence keeps no code."""
    printed = run_lines(
        SERVER + "server.shutdown(); server.server_close()\n"
        'try: transport.exchange(Exchange("GET", url + "/login/callback?code=SECRET"))\n'
        'except Inconclusive as error: print("inconclusive", error)'
    )
    assert printed.startswith("inconclusive http://douane--w1.localhost")
    assert "SECRET" not in printed
