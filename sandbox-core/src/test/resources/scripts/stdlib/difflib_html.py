# SPDX-License-Identifier: Apache-2.0
"""Tables of differences in HTML."""
import difflib

a = "one\ntwo\nthree is a long line indeed\n\tfour\nfive\nsix\n".splitlines()
b = "one\ntwo!\nthree is a long line inside\nfour\nsix\nseven <&>\n".splitlines()
print(difflib.HtmlDiff(tabsize=4, wrapcolumn=20).make_table(a, b, "from", "to", context=True, numlines=1))
print(difflib.HtmlDiff().make_table(a, b))
print(difflib.HtmlDiff().make_file(a, a, "x", "y"))
print(difflib.HtmlDiff().make_table(a, a, context=True))
lines = [f"line {n}\n" for n in range(30)]
changed = lines[:4] + ["inserted\n"] + lines[4:20] + ["line twenty\n"] + lines[22:]
print(difflib.HtmlDiff().make_table(lines, changed, context=True, numlines=2))
print(difflib.HtmlDiff().make_table(lines, changed, "old"))
print(difflib.HtmlDiff(linejunk=None, charjunk=None).make_file(["é <b>"], ["é <i>"], "a", "b", charset="ascii"))
print(difflib.HtmlDiff().make_table([], []), difflib.HtmlDiff().make_table(["a"], []))
