# SPDX-License-Identifier: Apache-2.0
"""Turns a subset of Markdown into HTML."""
import html
import re

SOURCE = """\
# Title & more

Some *emphasis*, **strong text** and `code <b>`.
A [link](http://example.org/?a=1&b=2).

- one
- two with *stars*

1. first
2. second

> quoted
> text

```python
if a < b:
    print("hi")
```

Last paragraph
"""

INLINE = [
    (re.compile(r"`([^`]+)`"), lambda m: f"<code>{m[1]}</code>"),
    (re.compile(r"\*\*(.+?)\*\*"), r"<strong>\1</strong>"),
    (re.compile(r"\*(.+?)\*"), r"<em>\1</em>"),
    (re.compile(r"\[([^]]+)\]\(([^)]+)\)"), r'<a href="\2">\1</a>'),
]


def inline(text):
    text = html.escape(text, quote=False)
    for pattern, replacement in INLINE:
        text = pattern.sub(replacement, text)
    return text


def blocks(lines):
    lines = iter(lines)
    for line in lines:
        if line.startswith("```"):
            code = []
            for inner in lines:
                if inner.startswith("```"):
                    break
                code.append(inner)
            yield "code", (line[3:], "\n".join(code))
        elif heading := re.match(r"(#{1,6})\s+(.*)", line):
            yield "heading", (len(heading[1]), heading[2])
        elif item := re.match(r"(-|\d+\.)\s+(.*)", line):
            yield "ul" if item[1] == "-" else "ol", item[2]
        elif line.startswith("> "):
            yield "quote", line[2:]
        elif line.strip():
            yield "text", line
        else:
            yield "blank", None


def render(source):
    out, kind_before, held = [], None, []

    def flush():
        if kind_before == "text":
            out.append("<p>" + inline(" ".join(held)) + "</p>")
        elif kind_before in ("ul", "ol"):
            out.append(f"<{kind_before}>" + "".join(f"<li>{inline(x)}</li>" for x in held) + f"</{kind_before}>")
        elif kind_before == "quote":
            out.append("<blockquote>" + inline(" ".join(held)) + "</blockquote>")
        held.clear()

    for kind, value in blocks(source.splitlines()):
        if kind != kind_before:
            flush()
        if kind == "heading":
            out.append(f"<h{value[0]}>{inline(value[1])}</h{value[0]}>")
        elif kind == "code":
            out.append(f'<pre><code class="{value[0]}">{html.escape(value[1])}</code></pre>')
        elif kind != "blank":
            held.append(value)
        kind_before = kind
    flush()
    return "\n".join(out)


result = render(SOURCE)
print(result)
print(html.unescape(re.sub(r"<[^>]+>", "", result)).split("\n")[0])
