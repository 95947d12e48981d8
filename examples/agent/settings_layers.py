# SPDX-License-Identifier: Apache-2.0
"""Settings from defaults, TOML, INI, JSON, environment and arguments, merged, checked and explained."""

import argparse
import configparser
import copy
import io
import json
import os
import re
import tomllib
from collections import ChainMap
from collections.abc import Mapping, MutableMapping
from contextlib import ExitStack, contextmanager
from dataclasses import MISSING, dataclass, field, fields, is_dataclass, make_dataclass
from pathlib import PurePosixPath
from string import Template
from types import MappingProxyType, SimpleNamespace
from unittest import mock

TOML = """
title = "Demo"            # comment
ports = [8000, 8001, 0x1F, 1_000]
when = 2024-05-01T10:00:00Z
ratio = 6.02e2
[server]
host = "localhost"
tls.enabled = true
[[users]]
name = "ann"
roles = ["admin", "dev"]
[[users]]
name = 'bob\\n'
bio = '''
raw "text"'''
"""
INI = """
[DEFAULT]
base = /srv
debug: no
[paths]
data = %(base)s/data
logs = ${x}/logs
list =
    one
    two
; comment
[server]
port = 9000
empty
"""


class Layered(MutableMapping):
    def __init__(self, **layers):
        self._layers = layers
        self._over = {}

    def __getitem__(self, key):
        for source in (self._over, *self._layers.values()):
            if key in source:
                return source[key]
        raise KeyError(key)

    def __setitem__(self, key, value):
        self._over[key] = value

    def __delitem__(self, key):
        del self._over[key]

    def __iter__(self):
        return iter(dict.fromkeys(k for s in (self._over, *self._layers.values()) for k in s))

    def __len__(self):
        return sum(1 for _ in self)

    def origin(self, key):
        return next((n for n, s in {"override": self._over, **self._layers}.items() if key in s), None)

    @contextmanager
    def overridden(self, **values):
        before = self._over.copy()
        self._over.update(values)
        try:
            yield self
        finally:
            self._over = before


def flatten(data, prefix=""):
    for key, value in data.items():
        name = f"{prefix}{key}"
        if isinstance(value, Mapping):
            yield from flatten(value, name + ".")
        else:
            yield name, value


data = tomllib.loads(TOML)
print(json.dumps(data, default=str, indent=None), data["when"].tzinfo)
for bad in ("a = ", "a = 1\na = 2", "[x", "a = 'x", "a = 01", 'a = "\\q"', "= 1", "a.b = 1\na = 2"):
    try:
        tomllib.loads(bad)
    except tomllib.TOMLDecodeError as error:
        print(repr(bad), error)
parser = configparser.ConfigParser(allow_no_value=True)
parser.read_string(INI)
print(parser.sections(), dict(parser["paths"]) if False else parser.get("paths", "data"), parser.getboolean("paths", "debug"), parser.get("paths", "list").split(), parser.getint("server", "port"), parser.get("server", "empty"), parser.get("server", "nope", fallback="-"), parser.has_option("server", "base"))
for action in (lambda: parser.get("server", "nope"), lambda: parser["none"], lambda: parser.getint("paths", "data"), lambda: parser.add_section("server"), lambda: configparser.ConfigParser().read_string("x=1"), lambda: configparser.ConfigParser().read_string("[a]\nx=1\nx=2"), lambda: configparser.ConfigParser().read_string("[a]\ny=%(z)s") or 0, lambda: parser.set("server", "port", 5), lambda: parser.getboolean("server", "port")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_dict({"a": {"x": "1", "y": "${x}${b:z}"}, "b": {"z": "!"}})
print(extended["a"]["y"], extended.items("b"))
out = io.StringIO()
parser.remove_section("paths")
parser["new"] = {"Key": "v", "multi": "l1\nl2"}
parser.write(out, space_around_delimiters=False)
print(out.getvalue())
cli = argparse.ArgumentParser(argument_default=argparse.SUPPRESS, exit_on_error=False)
cli.add_argument("--server.port", type=int)
cli.add_argument("--set", nargs=2, action="append", metavar=("K", "V"))
parsed = vars(cli.parse_args(["--server.port", "7", "--set", "a", "1", "--set", "b", "2"]))
with mock.patch.dict(os.environ, {"APP_SERVER__HOST": "0.0.0.0"}, clear=True):
    env = {k.removeprefix("APP_").lower().replace("__", "."): v for k, v in os.environ.items() if k.startswith("APP_")}
settings = Layered(cli=parsed, env=env, ini={f"server.{k}": v for k, v in parser["server"].items()}, toml=dict(flatten(data)), defaults=MappingProxyType({"retries": 3}))
for key in sorted(settings):
    print(f"{key:<20} {settings.origin(key):<9} {settings[key]!r}")
with settings.overridden(retries=9, title="T"):
    print(settings["retries"], settings.origin("title"), len(settings))
print(settings["retries"], settings.pop("nope", "gone"), settings.setdefault("title", 1), "server.port" in settings)
try:
    cli.parse_args(["--server.port", "x"])
except argparse.ArgumentError as error:
    print(error)
Options = make_dataclass("Options", [("host", str), ("port", int, 80), ("tags", list, field(default_factory=list))], frozen=True, namespace={"url": property(lambda self: f"http://{self.host}:{self.port}")})
options = Options(settings["server.host"], settings["server.port"])
print(options, options.url, [(f.name, f.default is MISSING) for f in fields(options)], is_dataclass(Options))
chain = ChainMap({"x": 1}, {"x": 2, "y": 3})
child = chain.new_child({"y": 9})
print(dict(child), child.parents["y"], Template("$x-${y}").substitute(child), SimpleNamespace(**chain), PurePosixPath(settings["ini"] if "ini" in settings else "/etc") / "x.ini")
deep = copy.deepcopy(data)
deep["users"][0]["roles"].append("new")
print(data["users"][0]["roles"], re.sub(r"(?P<k>\w+)=(?P<v>\w+)", r"\g<v>=\g<k>", "a=1 b=2"))
