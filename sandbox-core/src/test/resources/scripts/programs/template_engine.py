# SPDX-License-Identifier: Apache-2.0
# A small template engine with loops, conditions and filters.
import re


class TemplateError(Exception):
    pass


class Template:
    TOKEN = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})")
    FILTERS = {"upper": str.upper, "title": str.title, "len": len, "join": ", ".join, "money": "${:,.2f}".format, "default": lambda v: v or "-"}

    def __init__(self, source):
        self.tokens = [t for t in self.TOKEN.split(source) if t]
        self.position = 0
        self.tree = self.block(())
        if self.position < len(self.tokens):
            raise TemplateError(f"unexpected {self.tokens[self.position]}")

    def block(self, ends):
        nodes = []
        while self.position < len(self.tokens):
            token = self.tokens[self.position]
            if token.startswith("{{"):
                nodes.append(("value", token[2:-2].strip()))
            elif token.startswith("{%"):
                words = token[2:-2].split()
                if words[0] in ends:
                    return nodes
                self.position += 1
                if words[0] == "for":
                    _, name, _, path = words
                    nodes.append(("for", name, path, self.block(("end",))))
                elif words[0] == "if":
                    yes, no = self.block(("end", "else")), []
                    if self.position < len(self.tokens) and "else" in self.tokens[self.position]:
                        self.position += 1
                        no = self.block(("end",))
                    nodes.append(("if", words[1], yes, no))
                else:
                    raise TemplateError(f"unknown tag {words[0]!r}")
                if self.position >= len(self.tokens):
                    raise TemplateError(f"{words[0]} is never closed")
            else:
                nodes.append(("text", token))
            self.position += 1
        return nodes

    def lookup(self, path, context):
        path, *filters = [p.strip() for p in path.split("|")]
        value = context
        for part in path.split("."):
            try:
                value = value[part]
            except (KeyError, TypeError):
                value = getattr(value, part, "")
            if callable(value):
                value = value()
        for name in filters:
            value = self.FILTERS[name](value)
        return value

    def render(self, **context):
        return "".join(self._render(self.tree, context))

    def _render(self, nodes, context):
        for node in nodes:
            match node:
                case ("text", text):
                    yield text
                case ("value", path):
                    yield str(self.lookup(path, context))
                case ("for", name, path, body):
                    items = self.lookup(path, context)
                    for i, item in enumerate(items, 1):
                        yield from self._render(body, {**context, name: item, "loop": {"index": i, "last": i == len(items)}})
                case ("if", path, yes, no):
                    yield from self._render(yes if self.lookup(path, context) else no, context)


page = Template("""Dear {{ user.name | title }},
{% if items %}You bought {{ items | len }} things:
{% for item in items %}{{ loop.index }}. {{ item.name | upper }}: {{ item.price | money }}{% if item.gift %} (gift){% end %}
{% end %}{% else %}Your basket is empty.
{% end %}Tags: {{ tags | join }}. Note: {{ note | default }} {{ missing.thing }}|{{ user.name.swapcase }}
""")
print(page.render(user={"name": "ann lee"}, items=[{"name": "pen", "price": 1.5}, {"name": "desk", "price": 1234.5, "gift": True}], tags=["a", "b"], note=""))
print(page.render(user={"name": "bo"}, items=[], tags=[], note="hi"))
for bad in ["{% for x in y %}never", "{% end %}", "{% loop %}{% end %}", "{{ x | nope }}"]:
    try:
        print(Template(bad).render(x=1))
    except (TemplateError, KeyError) as error:
        print(type(error).__name__, error)
