# Syntax errors where something else is looked into first: braces after operands, lists, print.
def show(source, mode='exec'):
    try:
        compile(source, 'f.py', mode)
    except SyntaxError as e:
        print(repr(source), mode, '|', type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno,
              e.end_offset, repr(e.text))
    else:
        print(repr(source), mode, '| fine')


for source in [
        'if (x) { y = z }', 'if (x) {\n y = z;\n}', 'x { y = z', 'x { y, z = 1 }', 'x { y z }',
        'while (i < 3) { i = 4 }', 'for i in range(3) { a = b }', 'return x { y = z }', '1 {a:}',
        'x y { a = b }', 'x 1 { a = b }', 'x if y { a = b }', 'f(1 { y = z })', '1 {f() = c}',
        'function f(x) {\n y = z;\n}', 'x { y: z }', 'print { y = z }', '1 {print a}', '1 {*a b}',
        'def f() { a = b }', 'class A { a = b }', 'x {', 'x {}', '1 2 { a = b }',
        'a, b c = d', 'a,None b= b', 'a, 1 c = d', 'a, b c.x = d', 'a, b c == d', 'a b c = d',
        'a = b, c d = e', 'a, b c, e = d', 'a, b if c d = 1', 'a, b "c" = d',
        "print a,(end='')", 'print a,(b c)', 'print a,f(b c)', 'print a, b=1', 'exec x, (a=1)',
        'C[*Ts]: ...', 'C[*Ts]: int = 3', 'C[a, *b]: int', '(C[*b]): int', 'C[*b].x: int',
        'from __future__ import nope', 'from __future__ import braces',
        'from __future__ import (\n  division,\n  nope,\n)']:
    show(source)
for source in ['', 'a b', 'a b\n', 'a b\nc', 'a +', '(', 'a := 1', 'f(a b)', "'", 'x if y']:
    show(source, 'eval')
    show(source, 'single')
