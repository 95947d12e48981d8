# SPDX-License-Identifier: Apache-2.0
# eval, exec and compile on source text.
print(eval("1 + 2"), eval("x * 2", {"x": 21}), eval("[a + b for a in (1, 2)]", {"b": 10}), eval(" 5 "), eval("a", {"a": 1}, {"a": 2}))
space = {}
exec("y = 5\ndef f(n):\n    return n * y\nz = f(3)", space)
print(space["y"], space["z"], space["f"](10), "__builtins__" in space)
exec("print('from exec')")
exec("made_here = 1")
print(made_here)
code = compile("a + b", "<formula>", "eval")
print(eval(code, {"a": 1, "b": 2}), code.co_filename, type(code).__name__, code.co_names)
block = compile("total = 0\nfor i in range(4):\n    total += i", "<block>", "exec")
scope = {}
exec(block, scope)
print(scope["total"])
single = compile("3 * 4", "<single>", "single")
exec(single)


def local_exec():
    value = 10
    exec("value = 20")
    exec("seen = value + 1", {}, (loc := {"value": value}))
    return value, loc, eval("value + 1")


print(local_exec())
for source in ["eval('1 +')", "eval('x = 1')", "eval('')", "exec('if')", "eval('undefined_thing')", "exec('1/0')", "compile('1', 'f', 'wrong')", "eval(5)", "exec(None)", "eval('1', 5)", "compile('a b', 'f', 'exec')", "exec('def f(:\\n pass')", "eval('1;2')", "eval('__import__(\"math\").floor(2.5)')", "exec('return 5')"]:
    try:
        print(source, eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
restricted = {"__builtins__": {"len": len}}
print(eval("len('abc')", restricted))
try:
    eval("print(1)", restricted)
except NameError as error:
    print(error)
