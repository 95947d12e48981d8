# SPDX-License-Identifier: Apache-2.0
"""Records what CPython 3.13 makes of the syntax corpora; run it with that very version.

    python3.13 record_syntax.py ../resources/syntax

trees/*.py    sources; chunks are separated by lines of five equals signs
trees/*.ast   recorded: the trees of the chunks, in the form of AstDump.java
errors.tsv    one bad source per line in JSON's form; the other columns are recorded:
              exception, line, offset, end line, end offset, message
"""

import ast
import json
import pathlib
import struct
import sys
import warnings

OPERATORS = {
    "Add": "+", "Sub": "-", "Mult": "*", "MatMult": "@", "Div": "/", "Mod": "%", "Pow": "**",
    "LShift": "<<", "RShift": ">>", "BitOr": "|", "BitXor": "^", "BitAnd": "&", "FloorDiv": "//",
    "Invert": "~", "Not": "not", "UAdd": "+", "USub": "-", "And": "AND", "Or": "OR",
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=",
    "Is": "is", "IsNot": "is-not", "In": "in", "NotIn": "not-in",
}
CONVERSIONS = {-1: "NONE", 115: "STR", 114: "REPR", 97: "ASCII"}
KINDS = {
    "match_case": "case",
    "ExceptHandler": "except",
    "comprehension": "for",
}


class Dump:
    """The trees of one chunk as text."""

    def __init__(self, source):
        self.lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def column(self, line, offset):
        encoded = self.lines[line - 1].encode("utf-8", "surrogatepass")
        return len(encoded[:offset].decode("utf-8", "surrogatepass"))

    def place(self, node):
        start = f"{node.lineno}:{self.column(node.lineno, node.col_offset)}"
        return f"{start}-{node.end_lineno}:{self.column(node.end_lineno, node.end_col_offset)}"

    def literal(self, value):
        if isinstance(value, bool) or value is None:
            return str(value)
        if value is Ellipsis:
            return "Ellipsis"
        if isinstance(value, int):
            return f"int:{value}"
        if isinstance(value, float):
            return "float:" + struct.pack(">d", value).hex()
        if isinstance(value, complex):
            return "imaginary:" + struct.pack(">d", value.imag).hex()
        if isinstance(value, bytes):
            return "bytes:" + value.hex()
        return self.string(value)

    def string(self, value):
        units = value.encode("utf-16-be", "surrogatepass")
        out = []
        for i in range(0, len(units), 2):
            c = chr(units[i] << 8 | units[i + 1])
            if c in '"\\':
                out.append("\\" + c)
            elif " " <= c < "\x7f":
                out.append(c)
            else:
                out.append(f"\\u{ord(c):04x}")
        return '"' + "".join(out) + '"'

    def arguments(self, node):
        positional = node.posonlyargs + node.args
        defaults = [None] * (len(positional) - len(node.defaults)) + node.defaults
        values = [self.parameter(p, d) for p, d in zip(positional, defaults)]
        split = len(node.posonlyargs)
        keyword = [self.parameter(p, d) for p, d in zip(node.kwonlyargs, node.kw_defaults)]
        varargs = self.parameter(node.vararg, None) if node.vararg else "~"
        kwargs = self.parameter(node.kwarg, None) if node.kwarg else "~"
        return (f"(arguments [{' '.join(values[:split])}] [{' '.join(values[split:])}] "
                f"{varargs} [{' '.join(keyword)}] {kwargs})")

    def parameter(self, node, default):
        return (f"(arg {self.place(node)} {node.arg} {self.field(node.annotation)} "
                f"{self.field(default)})")

    def field(self, value):
        if value is None:
            return "~"
        if isinstance(value, list):
            return "[" + " ".join(self.field(v) for v in value) + "]"
        if isinstance(value, ast.AST):
            return self.node(value)
        return str(value)

    def node(self, node):
        kind = type(node).__name__
        if kind in OPERATORS:
            return OPERATORS[kind]
        if kind == "arguments":
            return self.arguments(node)
        head = "(" + KINDS.get(kind, kind)
        if hasattr(node, "lineno"):
            head += " " + self.place(node)
        return head + "".join(" " + f for f in self.fields(kind, node)) + ")"

    def fields(self, kind, node):
        match kind:
            case "FunctionDef" | "AsyncFunctionDef":
                values = [node.name, node.args, node.body, node.decorator_list, node.returns,
                          node.type_params]
            case "ClassDef":
                values = [node.name, node.bases, node.keywords, node.body, node.decorator_list,
                          node.type_params]
            case "Constant" | "MatchSingleton":
                return [self.literal(node.value)]
            case "Dict":
                entries = [f"(entry {self.field(k)} {self.field(v)})"
                           for k, v in zip(node.keys, node.values)]
                return ["[" + " ".join(entries) + "]"]
            case "FormattedValue":
                return [self.field(node.value), CONVERSIONS[node.conversion],
                        self.field(node.format_spec)]
            case "Assign":
                values = [node.targets, node.value]
            case "For" | "AsyncFor":
                values = [node.target, node.iter, node.body, node.orelse]
            case "With" | "AsyncWith":
                values = [node.items, node.body]
            case "comprehension":
                values = [node.is_async, node.target, node.iter, node.ifs]
            case "Attribute":
                values = [node.value, node.attr]
            case _:
                values = [getattr(node, f) for f in node._fields if f not in ("ctx", "kind")]
        return [self.field(v) for v in values]


def record_trees(folder):
    for path in sorted(folder.glob("*.py")):
        dumps = []
        for chunk in path.read_text(encoding="utf-8").split("=====\n"):
            dump = Dump(chunk)
            dumps.append("".join(dump.node(s) + "\n" for s in ast.parse(chunk).body))
        path.with_suffix(".ast").write_text("=====\n".join(dumps), encoding="utf-8")


def record_errors(path):
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        quoted = line.split("\t")[0]
        try:
            ast.parse(json.loads(quoted))
        except SyntaxError as e:
            rows.append([quoted, type(e).__name__, str(e.lineno or 0), str(e.offset or 0),
                         str(e.end_lineno or 0), str(e.end_offset or 0), e.msg])
        else:
            rows.append([quoted, "-"])
    path.write_text("".join("\t".join(r) + "\n" for r in rows), encoding="utf-8")


def main():
    warnings.simplefilter("ignore")
    folder = pathlib.Path(sys.argv[1])
    record_trees(folder / "trees")
    record_errors(folder / "errors.tsv")


if __name__ == "__main__":
    main()
