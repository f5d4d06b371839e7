"""server.py: a publisher on this machine that behaves as each test asks: it breaks off, ignores
ranges, stalls, redirects, answers with a page to log in at, a licence, a torn zip."""
import http.server
import ssl
import threading
from email.utils import formatdate


class Route:
    """What is served under one path. Faults are used up one a request, in their order."""

    def __init__(self, body=b'', status=200, etag=None, modified=True, ranges=True, kind=None,
                 headers=None, faults=(), length=True):
        self.body, self.status, self.etag, self.modified = body, status, etag, modified
        self.ranges, self.kind, self.headers = ranges, kind, headers or {}
        self.faults, self.length = list(faults), length


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *args):
        pass

    def head(self, status, headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def do_GET(self):
        path = self.path.split('?')[0]
        self.server.seen.append((self.path, dict(self.headers)))
        route = self.server.routes.get(path)
        if route is None:
            body = b'<!DOCTYPE html><html><title>Page not found</title></html>'
            self.head(404, {'Content-Length': str(len(body)), 'Content-Type': 'text/html'})
            self.wfile.write(body)
            return
        fault = route.faults.pop(0) if route.faults else None
        if isinstance(fault, dict):  # an answer of its own
            body = fault.get('body', b'')
            self.head(fault['status'],
                      {'Content-Length': str(len(body)), **fault.get('headers', {})})
            self.wfile.write(body)
            return
        self.serve(route, fault)

    def serve(self, route, fault):
        body, headers, status = route.body, dict(route.headers), route.status
        if route.etag:
            headers['ETag'] = route.etag
        if route.modified:
            headers['Last-Modified'] = formatdate(1790000000, usegmt=True)
        validators = {headers.get('ETag'), headers.get('Last-Modified')}
        asked = {self.headers.get('If-None-Match'), self.headers.get('If-Modified-Since')} - {None}
        if status == 200 and asked & validators:
            self.head(304, headers)
            return
        wanted, same = self.headers.get('Range'), self.headers.get('If-Range')
        if wanted and route.ranges and (same is None or same in validators):
            start = int(wanted.split('=')[1].split('-')[0])
            if start >= len(body):
                self.head(416, {'Content-Range': f'bytes */{len(body)}', 'Content-Length': '0'})
                return
            headers['Content-Range'] = f'bytes {start}-{len(body) - 1}/{len(body)}'
            body, status = body[start:], 206
        headers['Content-Type'] = route.kind or 'application/octet-stream'
        if route.length:
            headers['Content-Length'] = str(len(body))
        else:
            headers['Connection'] = 'close'
            self.close_connection = True
        self.head(status, headers)
        self.body(body, fault)

    def body(self, body, fault):
        if fault is None:
            self.wfile.write(body)
            return
        self.wfile.write(body[:len(body) // 2])
        self.wfile.flush()
        if fault == 'stall':
            self.server.released.wait(8)
        self.close_connection = True  # 'break' and 'stall'


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # clients that go away are part of the tests


def begin(certificate=None):
    server = Server(('127.0.0.1', 0), Handler)
    server.routes, server.seen, server.released = {}, [], threading.Event()
    scheme = 'http'
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = 'https'
    server.base = f'{scheme}://127.0.0.1:{server.server_address[1]}'
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    return server
