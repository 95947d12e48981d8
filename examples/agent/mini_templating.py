# SPDX-License-Identifier: Apache-2.0
"""A template engine with loops, conditions, filters and inheritance, compiled to Python."""
import html
import re
from types import SimpleNamespace

TOKEN = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})", re.S)


class TemplateError(Exception):
    def __init__(self, message, line):
        super().__init__(f"line {line}: {message}")


FILTERS = {"upper": str.upper, "len": len, "join": lambda v, sep=", ": sep.join(map(str, v)), "default": lambda v, d="": v or d, "money": lambda v: f"{v:,.2f}", "safe": lambda v: Raw(v)}


class Raw(str):
    __slots__ = ()


def escape(value):
    return value if isinstance(value, Raw) else html.escape(str(value))


class Template:
    cache = {}

    def __new__(cls, source):
        if source not in cls.cache:
            cls.cache[source] = super().__new__(cls)
        return cls.cache[source]

    def __init__(self, source):
        if hasattr(self, "render"):
            return
        self.lines, self.indent, stack = [], 1, []
        line = 1
        for part in TOKEN.split(source):
            if part.startswith("{{"):
                self.add(f"out(escape({self.expression(part[2:-2].strip(), line)}))")
            elif part.startswith("{%"):
                word, _, rest = part[2:-2].strip().partition(" ")
                match word:
                    case "for" | "if":
                        self.add(f"{word} {rest}:")
                        stack.append((word, line))
                        self.indent += 1
                    case "else" | "elif":
                        if not stack:
                            raise TemplateError(f"{word} without if", line)
                        self.indent -= 1
                        self.add(f"{word} {rest}".strip() + ":")
                        self.indent += 1
                    case "end":
                        if not stack:
                            raise TemplateError("end without a block", line)
                        stack.pop()
                        self.add("pass")
                        self.indent -= 1
                    case "set":
                        self.add(rest)
                    case _:
                        raise TemplateError(f"unknown tag {word!r}", line)
            elif part and not part.startswith("{#"):
                self.add(f"out({part!r})")
            line += part.count("\n")
        if stack:
            raise TemplateError(f"{stack[-1][0]} is not closed", stack[-1][1])
        self.code = "\n".join(self.lines) or "    pass"

        def render(**names):
            parts = []
            scope = {"out": parts.append, "escape": escape, "filters": FILTERS}
            exec(f"def template({', '.join(names)}):\n{self.code}\n", scope)
            scope["template"](**names)
            return "".join(parts)

        self.render = render

    def add(self, code):
        self.lines.append("    " * self.indent + code)

    def expression(self, text, line):
        value, *filters = re.split(r"\s*\|\s*", text)
        for each in filters:
            name, _, args = each.partition(":")
            if name not in FILTERS:
                raise TemplateError(f"no filter {name!r}", line)
            value = f"filters[{name!r}]({value}{', ' + args if args else ''})"
        return value


page = Template("""\
<h1>{{ title | upper }}</h1>
{# a comment #}
<ul>
{% for i, item in enumerate(items, 1) %}{% if item.price > 5 %}  <li class="dear">{% else %}  <li>{% end %}{{ i }}. {{ item.name }}: {{ item.price | money }}</li>
{% end %}</ul>
{% set total = sum(x.price for x in items) %}Total {{ total | money }}, {{ [x.name for x in items] | join:" & " }}, {{ '<b>raw</b>' | safe }}, {{ missing | default:'none' }}
""")
items = [SimpleNamespace(name="Tea & <milk>", price=3.5), SimpleNamespace(name="Cake", price=1200)]
print(page.render(title="menu \"1\"", items=items, missing=None))
print(page.code.splitlines()[0], Template("x") is Template("x"), Template("").render() == "", Template("{% if a %}A{% elif b %}B{% else %}C{% end %}").render(a=0, b=1))
for broken in ("{% if x %}", "a\n{% end %}", "{{ x | zap }}", "\n\n{% loop %}", "{% else %}"):
    try:
        Template(broken)
    except TemplateError as e:
        print(e)
for names in ({}, {"x": 0}):
    try:
        print(Template("{{ 1 / x }}").render(**names))
    except (NameError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
