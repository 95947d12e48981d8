# SPDX-License-Identifier: Apache-2.0
"""Reads settings as INI, TOML and JSON, merges them, and writes them back."""
import configparser
import io
import json
import tomllib
from collections import ChainMap

INI = """
[server]
host = localhost
port = 8080
debug = yes

[paths]
root = /srv
data = %(root)s/data
"""
TOML = """
title = "service"
[server]
port = 9090
tags = ["a", "b"]
timeout = 1.5
started = 2024-05-01T10:00:00Z
[[users]]
name = "ann"
[[users]]
name = "bob"
admin = true
"""

parser = configparser.ConfigParser()
parser.read_string(INI)
ini = {s: dict(parser[s]) for s in parser.sections()}
print(ini, parser.getint("server", "port") + 1, parser.getboolean("server", "debug"), parser.get("paths", "nope", fallback="-"))
toml = tomllib.loads(TOML)
print(json.dumps(toml, default=str, sort_keys=True))


def merge(*layers):
    result = {}
    for layer in layers:
        for key, value in layer.items():
            if isinstance(value, dict) and isinstance(result.get(key), dict):
                result[key] = merge(result[key], value)
            else:
                result[key] = value
    return result


merged = merge(ini, toml, {"server": {"host": "example.org"}})
print(merged["server"])
defaults = {"port": 1, "colour": "auto"}
view = ChainMap({"port": 5}, toml["server"], defaults)
print(view["port"], view["timeout"], view["colour"], sorted(view))

out = configparser.ConfigParser()
for section, values in merged.items():
    if isinstance(values, dict):
        out[section] = {k: str(v) for k, v in values.items()}
buffer = io.StringIO()
out.write(buffer)
print(buffer.getvalue())
for broken in ("[a]\n[a]\n", "x = 1", "[s]\nk\n"):
    try:
        configparser.ConfigParser().read_string(broken)
    except configparser.Error as e:
        print(type(e).__name__, str(e).splitlines()[0])
for broken in ("a = ", "a = 1\na = 2", "[x", "d = 2024-13-01"):
    try:
        tomllib.loads(broken)
    except tomllib.TOMLDecodeError as e:
        print(e)
