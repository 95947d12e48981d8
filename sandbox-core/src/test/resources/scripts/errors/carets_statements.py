# SPDX-License-Identifier: Apache-2.0
# Carets in statements of several kinds.
import traceback


def show(source):
    try:
        exec(compile(source, "<demo>", "exec"), {})
    except Exception as error:
        for frame in traceback.extract_tb(error.__traceback__)[1:]:
            print(frame.name, frame.lineno, frame.colno, frame.end_lineno, frame.end_colno, end=" | ")
        print(type(error).__name__, str(error).split(" (")[0])


show("x = 1 / 0")
show("x: int = undefined")
show("a, b = 1, 2, 3")
show("x = y = [][0]")
show("x = {}\nx['a']['b'] = 1")
show("x = ()\nx[0] = 1")
show("del missing")
show("x = []\ndel x[0]")
show("for a, b in [(1,)]: pass")
show("for a in 5: pass")
show("with 5: pass")
show("assert 1 == 2, 'no'")
show("raise ValueError('v') from KeyError")
show("raise 5")
show("import nothing_there")
show("from math import nothing_there")
show("x = 1\nx += 'a'")
show("x = []\nx.y += 1")
show("if 1 / 0: pass")
show("while undefined: pass")
show("def f(a=1/0): pass")
show("@undefined\ndef f(): pass")
show("class C(undefined): pass")
show("class C:\n    x = 1 / 0")
show("print(\n    1,\n    2 / 0,\n)")
show("x = [\n    1,\n    undefined,\n]")
show("def f():\n    return g()\ndef g():\n    return 1 +\\\n        None\nf()")
show("lambda: 0\n(lambda: 1 / 0)()")
show("match 5:\n    case int(1, 2): pass")
show("try:\n    1 / 0\nfinally:\n    undefined")
show("x = 5\nx()")
show("f'{undefined}'")
show("[x for x in range(3) if x / 0]")
show("a = b'x' + 'y'; c = 1")
show("x = 1; y = x.missing.deep; z = 2")
show("(1).real.x = 3")
show("global_name[0] = 1")
