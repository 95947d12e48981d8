# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import cmd, io, sys, code, codeop, contextlib
class Sh(cmd.Cmd):
    intro = 'Welcome'; prompt = '> '; doc_header = 'DOC'; ruler = '-'
    def do_add(self, line): "add numbers"; print('sum', sum(map(int, line.split())), file=self.stdout)
    def do_quit(self, line): return True
    def help_custom(self): print('custom help', file=self.stdout)
    def complete_add(self, t, l, b, e): return [x for x in ('one', 'two') if x.startswith(t)]
    def do_EOF(self, a): print('eof', file=self.stdout); return True
    def precmd(self, line): self.stdout.write(f'[{line}]'); return line
    def postcmd(self, stop, line): self.stdout.write(f'<{stop}>\n'); return stop
    def preloop(self): self.stdout.write('preloop\n')
    def postloop(self): self.stdout.write('postloop\n')
def run(text, cls=Sh, **k):
    o = io.StringIO(); s = cls(stdin=io.StringIO(text), stdout=o, **k); s.use_rawinput = False
    try: s.cmdloop()
    except Exception as e: print(type(e).__name__, e)
    print(o.getvalue())
run('add 1 2\nhelp\nhelp add\nhelp custom\nhelp nope\nbogus x\n?add\n!ls\n\nquit\n'); run('add 1')
s = Sh(stdout=io.StringIO())
print(s.parseline('  add 1 2 '), s.parseline('?x'), s.parseline('!ls'), s.parseline(''), s.parseline('EOF'), s.parseline('a-b c'), s.completenames('a'), s.completedefault(), s.get_names()[:3], s.complete_help('a'), s.identchars[:5], s.lastcmd, s.onecmd('quit'), s.lastcmd, s.cmdqueue)
s.stdout = io.StringIO(); s.columnize(['a', 'bb', 'ccc'] * 8, 20); s.columnize([]); s.columnize(['one']); s.print_topics('H', ['x', 'y'], 15, 80); print(s.stdout.getvalue())
try: s.columnize([1, 'a'])
except TypeError as e: print(e)
class Q(cmd.Cmd):
    def emptyline(self): print('empty', file=self.stdout)
    def default(self, l): print('default', l, file=self.stdout); return l == 'x'
run('\nfoo\n?\nx\n', Q)
q = Q(stdout=io.StringIO()); q.cmdqueue = ['a', 'x']; q.cmdloop('hi'); print(q.stdout.getvalue())
# code
def cc(*a):
    try: r = codeop.compile_command(*a); print(a, r is not None)
    except Exception as e: print(a, type(e).__name__, e)
for x in ('a = 1', 'if x:', 'if x:\n  y\n', 'if x:\n  y', 'def f():', '(', '(1,', 'a b', '"""', "'", 'x = \\', '', '# c', 'for i in x:\n  pass\n\n', '@d', 'class A:', '1 +', 'print(1))', 'try:\n  1\n', 'pass;', 'async def f():', 'if 1: pass', 'else:', '[1,\n2', 'a\n\nb'): cc(x); cc(x, 'f', 'exec')
cc('x', 'f', 'eval'); cc('x', 'f', 'bogus'); c = codeop.Compile(); exec(c('from __future__ import annotations', 'f', 'exec')); print(eval(c('1 + 1', 'f', 'eval'))); k = codeop.CommandCompiler(); print(k('x') is not None, k('if x:'))
def ii(*src, **k):
    i = code.InteractiveInterpreter({'__name__': 'con', **k}); o, e = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(o), contextlib.redirect_stderr(e):
        for s in src:
            try: r = i.runsource(s); print('->', r)
            except SystemExit as x: print('exit', x.code)
    print(repr(o.getvalue()), repr(e.getvalue()))
ii('1 + 1', 'x = 5', 'x', 'if x:', '1 / 0', 'a b', 'raise SystemExit(3)', 'def f(): 1/0\n', 'f()', 'None', '"s"')
def con(lines, **k):
    it = iter(lines); o, e = io.StringIO(), io.StringIO()
    class C(code.InteractiveConsole):
        def raw_input(self, prompt=''):
            print(repr(prompt), end=' ')
            try: return next(it)
            except StopIteration: raise EOFError
    with contextlib.redirect_stdout(o), contextlib.redirect_stderr(e):
        c = C({'y': 2})
        try: c.interact(**k)
        except SystemExit as x: print('SE', x.code)
    print(o.getvalue()); print(repr(e.getvalue()[-400:]))
con(['y + 1', 'for i in range(2):', '  print(i)', '', '1/0'], banner='BAN', exitmsg='BYE'); con(['raise SystemExit(2)'], banner=''); con(['def f(', 'a): return a', '', 'f(3)'], banner='b', exitmsg='')
c = code.InteractiveConsole(filename='<f>'); print(c.push('if 1:'), c.push('  z = 3'), c.push(''), c.locals['z'], c.filename, c.buffer, c.resetbuffer())
print(code.compile_command('1') is not None, code.__all__)
