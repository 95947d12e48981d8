# SPDX-License-Identifier: Apache-2.0
# Reading an INI-like format and a command line, with validation.
import re


class ConfigError(ValueError):
    def __init__(self, line, problem):
        super().__init__(f"line {line}: {problem}")
        self.line = line


def value_of(text):
    text = text.strip()
    for pattern, convert in [(r"-?\d+", int), (r"-?\d+\.\d*", float), (r"(?i)yes|true|on", lambda _: True), (r"(?i)no|false|off", lambda _: False), (r"\[.*\]", lambda t: [value_of(p) for p in t[1:-1].split(",") if p.strip()]), (r'".*"', lambda t: t[1:-1])]:
        if re.fullmatch(pattern, text):
            return convert(text)
    return text


def parse(text):
    config = section = {}
    for number, line in enumerate(text.splitlines(), 1):
        line = re.sub(r"\s*[#;].*$", "", line).strip()
        if not line:
            continue
        if m := re.fullmatch(r"\[(?P<path>[\w.]+)\]", line):
            section = config
            for part in m["path"].split("."):
                section = section.setdefault(part, {})
        elif "=" in line:
            key, value = line.split("=", 1)
            key = key.strip()
            if key in section:
                raise ConfigError(number, f"{key} is set twice")
            section[key] = value_of(value)
        else:
            raise ConfigError(number, f"cannot read {line!r}")
    return config


TEXT = """
name = demo   # the name
debug = yes
[server]
host = "localhost:80"
ports = [80, 443, 8080]
timeout = 2.5
[server.tls]
enabled = off
; a comment
[empty]
"""
config = parse(TEXT)
print(config)
for bad in ("a = 1\na = 2", "[x]\nnonsense", "[bad section]"):
    try:
        parse(bad)
    except ConfigError as error:
        print(error.line, error)


def lookup(config, path, *, default=...):
    for part in path.split("."):
        if not isinstance(config, dict) or part not in config:
            if default is ...:
                raise KeyError(path)
            return default
        config = config[part]
    return config


print(lookup(config, "server.tls.enabled"), lookup(config, "server.none", default=None))
try:
    lookup(config, "name.x")
except KeyError as error:
    print("missing", error)


def arguments(argv, spec):
    options = {name: default for name, (_, default) in spec.items()}
    rest, queue = [], list(argv)
    while queue:
        word = queue.pop(0)
        if not word.startswith("--"):
            rest.append(word)
            continue
        name, eq, value = word[2:].partition("=")
        if name not in spec:
            raise SystemExit(f"unknown option --{name}")
        kind, _ = spec[name]
        options[name] = True if kind is bool else kind(value if eq else queue.pop(0))
    return options, rest


spec = {"count": (int, 1), "verbose": (bool, False), "ratio": (float, 0.5)}
print(arguments(["in.txt", "--count", "3", "--verbose", "--ratio=2", "out.txt"], spec))
for argv in (["--nope"], ["--count=x"]):
    try:
        arguments(argv, spec)
    except (SystemExit, ValueError) as error:
        print(type(error).__name__, error)
