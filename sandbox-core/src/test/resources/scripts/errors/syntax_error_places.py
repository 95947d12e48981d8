# SPDX-License-Identifier: Apache-2.0
# Lines and carets of syntax errors, of the compiler and made by hand.
import traceback
def show(src):
    try: compile(src, "x.py", "exec")
    except SyntaxError as e: print("".join(traceback.format_exception_only(e)), end="")
for s in ["x = (1,\n", "if x:\ny=1", "def f():\n\ty=1\n        z=2\n", "  x=1", "a b", "日本 = 'x", "f(x for x in y, 1)", "x = 5 +", "1 = x", "return 3", "for i in x:\n    break\nelse:\n    continue", "x = '''abc\ndef", "print 3", "f(a=1, a=2)", "foo(\n  1,\n  2 3\n)", "(a +\n b) = 3", "nonlocal x", "def f(a, a): pass", "\tx = (", "class", "x = 1 if 2", "    ", "\x0c  a b", "é = 日本 日本", "a = 08", "'abc' = 1", "f'{a b}'","f'{", "x = 3 $ 4", "from __future__ import braces", "async def f(): yield from x", "def f():\n  global x; x=1\n  def g(): nonlocal x"]:
    print(repr(s)); show(s)
def mk(*a, cls=SyntaxError):
    e = cls(*a); print("".join(traceback.format_exception_only(e)), end="")
mk(); mk("m"); mk("m", ("f", 1, 2, "text", 1, 3)); mk("m", ("f", 1, None, "text")); mk("m", ("f", None, None, None)); mk("m", (None, 3, 2, "  text  ")); mk("m", ("f", 1, 0, "text")); mk("m", ("f", 1, 30, "text")); mk("m", ("f", 1, 3, "  text", 1, 3)); mk("m", ("f", 1, 3, "  text", 2, 5)); mk(None, ("f", 1, 3, "  text\nmore", 1, 0)); mk("m",("f",1,4,"   text",1,-1)); mk(3); mk("", ("f",3,1,""));mk("m",("f",1,4,"   日本 text",1,6));mk("m",("f",1,6,"\t\tx\ty",1,7)); mk("m",("f",1,9,"abcdef",1,12)); mk("m",("f",1,3,"abcdef",1,12))
