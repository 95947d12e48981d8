# SPDX-License-Identifier: Apache-2.0
# Hints that look at the frame: underscores of self, modules, notes.
import traceback
def t(*fs):
    for f in fs:
        try: f()
        except Exception as e:
            print(*traceback.format_exception(e)[2:], end="")
class A:
    def __init__(self): self._foo=1
    def m(self): self.foo
    def n(me): me.foo
    def o(self, a): a.foo
t(A().m, A().n, lambda: A().o(A()))
maths = 1
def q(): return math
t(q)
def r():
    x =	5, A().m()
t(r)
def s():
    e = ValueError("é")
    e.__notes__ = "abc"
    raise e
t(s)
def s():
    e = ValueError("é")
    e.__notes__ = ("abc", "d\n\ne", "")
    raise e
t(s)
def s():
    raise AttributeError(name="foo", obj=A())
t(s)
def s():
    e = SyntaxError("bad")
    e.lineno = 3
    raise e
t(s)
def s():
    x = 1
    raise NameError("custom", name="xx")
t(s)
def s():
    raise ExceptionGroup("g", [SyntaxError("m", ("f", 1, 2, "text", 1, 3))])
t(s)
e = ValueError("é"); e.__notes__ = ["a"]
def s():
    raise AttributeError("zz")
t(s)
def s():
    a = 1
    def b(): raise KeyError
    try: b()
    except KeyError as e:
        raise TypeError("x") from e
t(s)
