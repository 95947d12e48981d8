import argparse
import re

LOREM = ("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore "
         "magna aliqua. Ut enim ad minim veniam, quis nostrud exercitation.")


def build(prog="program", formatter=argparse.HelpFormatter, **kwargs):
    p = argparse.ArgumentParser(prog=prog, formatter_class=formatter, description=LOREM + "\n\n   Indented\n", **kwargs)
    p.add_argument("input", help=LOREM, type=str)
    p.add_argument("output", nargs="?", default="out", help="short", type=str)
    p.add_argument("-s", "--short", help=LOREM, type=int)
    p.add_argument("--a-very-long-option-name-indeed", metavar="VALUE", help="after\na line\n  and an indent", type=int)
    p.add_argument("--hidden", help=argparse.SUPPRESS)
    p.add_argument("--size", type=float, default=1.5, help="a size, 100%% of %(prog)s's %(dest)s as %(type)s")
    p.add_argument("--many", nargs="+", type=int)
    p.add_argument("--two", nargs=2, type=int)
    return p


for formatter in (
    argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter,
    argparse.ArgumentDefaultsHelpFormatter):
    print("=====", formatter.__name__)
    build(formatter=formatter).print_help()
build(prog="a" * 70).print_usage()
build(prog="b" * 50).print_usage()
build(usage="%(prog)s [anything]").print_help()
build(usage=argparse.SUPPRESS).print_help()

p = argparse.ArgumentParser(prog="types", formatter_class=argparse.MetavarTypeHelpFormatter)
p.add_argument("n", type=int)
p.add_argument("--x", type=float)
p.print_help()


class Narrow(argparse.HelpFormatter):
    def __init__(self, prog):
        super().__init__(prog, max_help_position=40, width=60, indent_increment=4)

    def _format_action_invocation(self, action):
        return super()._format_action_invocation(action).upper()

    def _split_lines(self, text, width):
        return ["* " + line for line in super()._split_lines(text, width - 2)]


build(formatter=Narrow).print_help()
build(formatter=lambda prog: argparse.HelpFormatter(prog, width=30)).print_help()

# --- groups in usage lines ---
p = argparse.ArgumentParser(prog="P", add_help=False)
g = p.add_mutually_exclusive_group()
for letter in "abcdefgh":
    g.add_argument("--" + letter * 12)
p.add_argument("x", nargs="*")
p.add_argument("y", metavar="WHY")
p.print_usage()
g.required = True
p.print_help()
p = argparse.ArgumentParser(prog="P")
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("--one", help=argparse.SUPPRESS)
g.add_argument("--two")
p.print_usage()
p = argparse.ArgumentParser(prog="P")
for i in range(9):
    p.add_argument(f"positional{i}")
p.print_usage()
p = argparse.ArgumentParser(prog="P", add_help=False)
p.print_help()
print(repr(p.format_usage()), repr(p.format_help()))

# --- metavars ---
for nargs in (None, "?", "*", "+", "...", "A...", 1, 2):
    for metavar in (None, "M", ("M", "N"), ("M",)):
        for name in ("--x", "x"):
            p = argparse.ArgumentParser(prog="P", add_help=False)
            try:
                p.add_argument(name, nargs=nargs, metavar=metavar)
                print(repr(p.format_help()))
            except Exception as e:
                print(nargs, metavar, name, type(e).__name__, e)


# --- a custom action and a custom parser ---
class Pairs(argparse.Action):
    def __init__(self, option_strings, dest, nargs=None, **kwargs):
        if nargs is not None:
            raise ValueError("nargs not allowed")
        super().__init__(option_strings, dest, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        key, _, value = values.partition("=")
        if not value:
            parser.error(f"{option_string} wants KEY=VALUE")
        pairs = getattr(namespace, self.dest) or {}
        setattr(namespace, self.dest, {**pairs, key: value})


class Raising(argparse.ArgumentParser):
    def error(self, message):
        raise RuntimeError(f"{self.prog}: {message}")

    def convert_arg_line_to_args(self, line):
        return line.split()


p = Raising(prog="custom")
p.add_argument("--set", action=Pairs, metavar="KEY=VALUE")
p.register("type", "hex", lambda s: int(s, 16))
p.add_argument("--hex", type="hex", default="ff")
print(p.parse_args(["--set", "a=1", "--set", "b=2"]))
for words in (["--set", "x"], ["--set"], ["--bogus"], ["--hex", "q"]):
    try:
        p.parse_args(words)
    except RuntimeError as e:
        print(e)
action = p.add_argument("--act", type=int, help="h")
print(action)
print(p)
print(re.sub("0x[0-9a-f]+", "", repr(argparse.FileType("w", encoding="utf-8"))))
try:
    argparse.ArgumentParser(prog="e", exit_on_error=False).parse_args(["--x"])
except argparse.ArgumentError as e:
    print(repr(e.argument_name), e.message, e)
p = argparse.ArgumentParser()
print(p.prog)
p.parse_args(["extra"])
