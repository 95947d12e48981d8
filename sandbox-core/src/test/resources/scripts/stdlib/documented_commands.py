# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(line, globals())
            else:
                print(line, "->", repr(eval(code, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import optparse, cmd, json.tool, json.scanner, io, sys, contextlib
from optparse import *
sys.argv = ["prog.py"]
def cb(option, opt, value, parser, *args, **kw): parser.values.got = (opt, value, args, kw, str(option))
def make(**k):
    p = OptionParser(usage="usage: %prog [options] FILE", version="%prog 1.2", description="A tool that does things, with a description that is long enough to be wrapped somewhere.", epilog="The end of it.", prog="tool", **k)
    p.add_option("-f", "--file", dest="filename", help="write report to FILE", metavar="FILE")
    p.add_option("-q", "--quiet", action="store_false", dest="verbose", default=True, help="don't print status messages to stdout")
    p.add_option("-n", type="int", default=5, help="a number [default: %default]")
    p.add_option("--ratio", type="float", help="a ratio that has a very long help text which must be wrapped over several lines of output")
    p.add_option("-v", action="count", dest="level", default=0)
    p.add_option("-a", "--add", action="append", help=SUPPRESS_HELP)
    p.add_option("--mode", choices=["fast", "slow"], default="slow", type="choice")
    p.add_option("-p", "--point", nargs=2, type="float", dest="point")
    p.add_option("--const", action="store_const", const=42, dest="konst")
    p.add_option("-c", "--call", action="callback", callback=cb, type="string", callback_args=(1,), callback_kwargs={"k": 2})
    g = OptionGroup(p, "Danger", "Use with care."); g.add_option("-g", action="store_true", help="group option"); p.add_option_group(g)
    return p
def run(args, **k):
    e, o = io.StringIO(), io.StringIO()
    with contextlib.redirect_stderr(e), contextlib.redirect_stdout(o):
        try:
            v, a = make(**k).parse_args(args); return sorted(vars(v).items(), key=str), a
        except SystemExit as x: return ("exit", x.code, o.getvalue(), e.getvalue())
check('''
run([])
run(["-f", "x", "a", "-q", "b"])
run(["--file=x", "-n7", "-vvv", "--add", "1", "-a2", "--mode", "fast", "-p", "1", "2.5", "--const", "-g", "--", "-x"])
run(["-c", "val"])
run(["--fi", "abbrev"])
run(["-n", "x"])
run(["-n", "0x1f"]), run(["-n", "010"]), run(["-n", "0b11"])
run(["--ratio", "z"])
run(["--mode", "huge"])
run(["-z"])
run(["--zap"])
run(["-f"])
run(["-p", "1"])
run(["--quiet=1"])
run(["--c", "x"])
run(["--version"])
run(["-"])
''')
make().print_help()
make(formatter=TitledHelpFormatter(width=60)).print_help()
p = make(); p.print_usage(); p.print_version(); print(p.get_usage(), p.get_version(), p.has_option("-f"), p.get_option("--file").dest, p.get_prog_name(), p.defaults["n"]); p.remove_option("-f"); p.disable_interspersed_args(); print(p.parse_args(["x", "-q"])[1]); p.set_defaults(n="9"); print(p.parse_args([])[0].n)
check('''
make().add_option("-f")
OptionParser(conflict_handler="x")
Option("x")
Option("-xy")
Option("---x")
Option()
Option("-x", action="zap")
Option("-x", type="zap")
Option("-x", foo=1)
Option("-x", type="choice")
Option("-x", choices="abc", type="choice")
Option("-x", choices=["a"], type="int")
Option("-x", action="store_true", type="int")
Option("-x", action="store_true", nargs=1)
Option("-x", const=1)
Option("-x", action="callback")
str(Option("-x", "--ex")), Option("-x", type=int).type, Option("--long-name").dest, Option("-x", type=str).type
make().remove_option("--nope")
Values({"a": 1}) == {"a": 1}, str(Values({"a": 1})), Values({"a": 1}).ensure_value("b", 2), Values({"a": 1}) == Values({"a": 1})
make().error("bad thing")
make().add_option(5)
make().add_option_group(5)
str(OptionError("m", Option("-x"))), str(OptionValueError("v")), str(BadOptionError("-z")), OptionConflictError.__mro__[1].__name__, str(OptParseError("p"))
''')
class Shell(cmd.Cmd):
    prompt = "> "; intro = "Welcome"; doc_leader = "Help:"
    def do_add(self, arg): "add A B: prints the sum"; print(sum(map(int, arg.split())), file=self.stdout)
    def do_quit(self, arg): return True
    def do_shell(self, arg): print("shell", repr(arg), file=self.stdout)
    def help_topic(self): print("about a topic", file=self.stdout)
    def do_multi(self, arg):
        """First line.

            indented
        last"""
    def precmd(self, line): return line.lower() if line != "EOF" else line
    def postloop(self): print("bye", file=self.stdout)
    def do_EOF(self, arg): print("eof", file=self.stdout); return True
def shell(text, **k):
    out = io.StringIO(); s = Shell(stdin=io.StringIO(text), stdout=out); s.use_rawinput = False
    for n, v in k.items(): setattr(s, n, v)
    s.cmdloop(); print(out.getvalue())
shell("add 1 2\nADD 3 4\n\nbogus x\nhelp\nhelp add\n?topic\nhelp multi\nhelp nope\n!ls -l\nquit\nnever\n"); shell("add 5 5\n", cmdqueue=["add 9 9"], intro=None)
s = Shell(stdout=sys.stdout)
check('''
s.parseline("add 1 2"), s.parseline("  "), s.parseline("?x"), s.parseline("!x"), s.parseline("a-b c"), s.parseline("#x")
s.onecmd("add 1 1"), s.onecmd("quit"), s.lastcmd, s.onecmd("zz"), s.completenames("a"), s.identchars, s.nohelp, s.ruler, s.prompt
s.columnize(["a"] * 30), s.columnize([]), s.columnize(["aaaaaaaaaa", "b", "cccc", "dd", "e"], 20), s.columnize(["x" * 100, "y"], 20)
s.columnize([1])
cmd.Cmd.prompt, cmd.Cmd(stdout=sys.stdout).onecmd("foo"), s.emptyline()
json.scanner.make_scanner(json.JSONDecoder())("[1, 2] x", 0), json.scanner.NUMBER_RE.match("-1.5e3").groups()
json.scanner.make_scanner(json.JSONDecoder())("x", 0)
''')
def tool(argv, text):
    sys.argv = ["json.tool", *argv]; i, o = sys.stdin, sys.stdout; sys.stdin = io.StringIO(text); sys.stdout = t = io.StringIO(); t.close = lambda: None
    try: json.tool.main()
    except SystemExit as e: print("exit", e, file=o)
    finally: sys.stdin, sys.stdout = i, o
    print(t.getvalue())
tool([], '{"b": [1, 2], "a": "é"}'); tool(["--sort-keys", "--compact"], '{"b": 1, "a": 2}'); tool(["--indent", "1", "--no-ensure-ascii"], '["é"]'); tool(["--json-lines", "--no-indent"], '{"a":1}\n[2]\n'); tool(["--tab"], "[1]"); tool([], "{bad}"); tool(["-h"], "")
