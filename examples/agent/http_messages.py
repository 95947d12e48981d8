# SPDX-License-Identifier: Apache-2.0
"""Reads HTTP requests as text, routes them and answers: no network."""
import html
import json
import re
from collections.abc import Callable
from email.utils import formatdate
from http import HTTPMethod, HTTPStatus
from urllib.parse import parse_qs, quote, unquote, urlencode, urljoin, urlsplit

REQUESTS = [
    "GET /users/42?fields=name&fields=mail HTTP/1.1\r\nHost: api.example.org\r\nAccept: */*\r\n\r\n",
    'POST /users HTTP/1.1\r\nHost: api.example.org\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{"name": "Bob"}',
    "POST /form HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\na=1&b=%C3%A9+x&b=2",
    "DELETE /users/7 HTTP/1.1\r\n\r\n",
    "GET /users/abc HTTP/1.1\r\n\r\n",
    "BREW /pot HTTP/1.1\r\n\r\n",
    "POST /users HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{bad",
    "GET /search/caf%C3%A9%20au%20lait HTTP/1.1\r\n\r\n",
]
routes: list[tuple[HTTPMethod, re.Pattern, Callable]] = []


class HttpError(Exception):
    def __init__(self, status, detail=""):
        super().__init__(detail)
        self.status = HTTPStatus(status)


def route(method, path):
    pattern = re.compile(re.sub(r"{(\w+):int}", r"(?P<\1>\\d+)", re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path)))

    def add(function):
        routes.append((HTTPMethod(method), pattern, function))
        return function

    return add


@route("GET", "/users/{id:int}")
def show(request, id):
    return 200, {"id": int(id), "fields": request["query"].get("fields", [])}


@route("POST", "/users")
def create(request):
    try:
        data = json.loads(request["body"])
    except json.JSONDecodeError as e:
        raise HttpError(400, f"invalid JSON: {e.msg}") from e
    return 201, data | {"id": len(data)}


@route("POST", "/form")
def form(request):
    return 200, parse_qs(request["body"])


@route("DELETE", "/users/{id:int}")
def delete(request, id):
    return 204, None


@route("GET", "/search/{text}")
def search(request, text):
    return 200, {"text": unquote(text), "again": quote(unquote(text))}


def parse(text):
    head, _, body = text.partition("\r\n\r\n")
    first, *lines = head.split("\r\n")
    method, target, version = first.split(" ")
    headers = {name.title(): value for name, value in (line.split(": ", 1) for line in lines)}
    url = urlsplit(target)
    return {"method": method, "path": url.path, "query": parse_qs(url.query), "headers": headers, "body": body, "version": version}


def handle(text):
    request = parse(text)
    try:
        try:
            method = HTTPMethod(request["method"])
        except ValueError:
            raise HttpError(501, request["method"]) from None
        allowed = []
        for wanted, pattern, function in routes:
            if found := pattern.fullmatch(request["path"]):
                if wanted is method:
                    status, payload = function(request, **found.groupdict())
                    return HTTPStatus(status), payload
                allowed.append(wanted)
        raise HttpError(405 if allowed else 404, ", ".join(allowed))
    except HttpError as e:
        return e.status, {"error": e.status.phrase, "detail": html.escape(str(e))}


for text in REQUESTS:
    status, payload = handle(text)
    print(f"{text.split(chr(13))[0]:<48} -> {status.value} {status.phrase} {'' if payload is None else json.dumps(payload, ensure_ascii=False)}")
print(handle("PUT /users/1 HTTP/1.1\r\n\r\n"), HTTPStatus.OK.is_success, HTTPStatus(404).description, HTTPStatus.IM_A_TEAPOT == 418)
base = "https://example.org/docs/guide/index.html?x=1#top"
for link in ("next.html", "../api/", "/root", "//cdn.example.net/a.js", "?q=2", "#end", "mailto:a@b.c", "https://other.org"):
    print(f"{link:<24}", urljoin(base, link))
parts = urlsplit("https://user:p%40ss@example.org:8443/a/b?c=d#e")
print(parts.hostname, parts.port, parts.username, unquote(parts.password), parts._replace(netloc="h", query=urlencode({"k": "a b", "l": [1, 2]}, doseq=True)).geturl())
print(formatdate(0, usegmt=True))
