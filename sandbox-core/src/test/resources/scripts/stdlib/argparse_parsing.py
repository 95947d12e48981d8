import argparse
import sys

sys.stderr = sys.stdout


def show(parse, *args, **kwargs):
    try:
        print(parse(*args, **kwargs))
    except SystemExit as e:
        print("exit", e.code)
    except Exception as e:
        print(type(e).__name__, e)


# --- every action ---
p = argparse.ArgumentParser(prog="tool", description="Does things.", epilog="That is all.")
p.add_argument("path", help="where")
p.add_argument("rest", nargs="*", type=int, help="numbers")
p.add_argument("-v", "--verbose", action="count", default=0)
p.add_argument("-q", action="store_true", help="be quiet")
p.add_argument("--no-color", action="store_false", dest="color")
p.add_argument("-D", action="append", metavar="KEY=VALUE", dest="defines")
p.add_argument("--level", type=int, choices=range(3), default=1, help="of %(choices)s (%(default)s)")
p.add_argument("--fast", action="store_const", const=9, default=3)
p.add_argument("--add", action="append_const", const="x", dest="items")
p.add_argument("--ext", action="extend", nargs="+", type=float)
p.add_argument("--opt", nargs="?", const="C", default="D")
p.add_argument("--pair", nargs=2, metavar=("X", "Y"))
p.add_argument("--cache", action=argparse.BooleanOptionalAction, default=True, help="keep results")
p.add_argument("--version", action="version", version="%(prog)s 1.2")
p.print_help()
for words in (
    "a", "a 1 2 3", "a -vvq -DA=1 -D B=2", "a --level 2 --fast --add --add", "a --opt", "a --opt=5 --no-cache",
    "--ext 1 2.5 -- a 4", "a --pair 1 2 --ver", "--verb --verb a", "a --level 7", "a x", "", "a --pair 1", "a --nope 3",
    "a --opt 5 --ext", "a --fa --ext 1 --ext 2", "-h", "a -qD", "a --c", "a --fast=1", "a --cache --no-cache"):
    print("$", words)
    show(p.parse_args, words.split())
    show(p.parse_known_args, words.split())

# --- defaults, types ---
def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return value


def even(text):
    return int(text) // (1 - int(text) % 2) * 1


p = argparse.ArgumentParser(prog="t", exit_on_error=False, argument_default=argparse.SUPPRESS)
p.add_argument("--n", type=positive)
p.add_argument("--m", type=lambda s: int(s, 16))
p.add_argument("--e", type=even, default="4")
p.add_argument("--x", default=argparse.SUPPRESS)
p.set_defaults(func=len, e="6")
print(p.get_default("e"), p.get_default("func"), p.get_default("zzz"))
for words in ("", "--n 3", "--n -3", "--n x", "--m ff", "--m zz", "--e 3", "--e 8 --x 1"):
    show(p.parse_args, words.split())
ns = argparse.Namespace(keep=1, n=5)
show(p.parse_args, [], ns)
show(p.parse_args, ["--n", "2"], namespace=ns)
print("keep" in ns, "lost" in ns, ns == argparse.Namespace(**vars(ns)), ns == 3, sorted(vars(ns)))
print(argparse.Namespace(a=1, **{"b-c": 2}))

# --- groups ---
p = argparse.ArgumentParser(prog="g")
g = p.add_argument_group("network", "how to connect")
g.add_argument("--host")
g.add_argument("--port", type=int, required=True)
x = p.add_mutually_exclusive_group()
x.add_argument("--a", action="store_true")
x.add_argument("--b", nargs="?", const=1)
y = g.add_mutually_exclusive_group(required=True)
y.add_argument("-c", action="store_true")
y.add_argument("d", nargs="?")
p.print_help()
for words in ("--port 1 -c", "--port 1 d", "--port 1", "--port 1 -c d", "-c", "--port 1 -c --a --b"):
    show(p.parse_args, words.split())

# --- subcommands ---
p = argparse.ArgumentParser(prog="vcs")
p.add_argument("--dir", default=".")
s = p.add_subparsers(title="commands", description="what to do", dest="command", metavar="COMMAND")
add = s.add_parser("add", help="add files", aliases=["a"])
add.add_argument("files", nargs="+")
add.set_defaults(handler="on_add")
commit = s.add_parser("commit", help="record", description="Record changes.")
commit.add_argument("-m", "--message", required=True)
deep = s.add_parser("remote").add_subparsers(required=True)
deep.add_parser("list")
p.print_help()
commit.print_help()
for words in ("add x y", "a z", "--dir q commit -m hi", "commit", "push", "", "remote", "remote list", "add x --bad 3", "add -h"):
    print("$", words)
    show(p.parse_args, words.split())

# --- parents, conflicts, prefixes ---
base = argparse.ArgumentParser(add_help=False)
base.add_argument("--user", default="me")
base.add_argument_group("more").add_argument("--extra")
p = argparse.ArgumentParser(prog="child", parents=[base], prefix_chars="-+/", allow_abbrev=False)
p.add_argument("+w", "++write")
p.add_argument("/s", action="store_true")
p.print_help()
for words in ("--user x +w 1 /s", "--us x", "++wr x", "++write x"):
    show(p.parse_args, words.split())
show(p.add_argument, "--user")
p = argparse.ArgumentParser(prog="child", parents=[base], conflict_handler="resolve")
p.add_argument("--user", help="another")
p.add_argument("-h")
p.print_help()

# --- rests of lines ---
p = argparse.ArgumentParser(prog="run")
p.add_argument("-x", action="store_true")
p.add_argument("command")
p.add_argument("args", nargs=argparse.REMAINDER)
for words in ("ls -x -l", "-x ls", "", "ls -- -x"):
    show(p.parse_args, words.split())
p = argparse.ArgumentParser(prog="mix")
p.add_argument("--foo")
p.add_argument("cmd")
p.add_argument("rest", nargs="*", type=int)
show(p.parse_intermixed_args, "doit 1 --foo bar 2 3".split())
show(p.parse_args, "doit 1 --foo bar 2 3".split())
show(p.parse_known_intermixed_args, "doit 1 --foo bar 2 --zzz 3".split())
p = argparse.ArgumentParser(prog="neg")
p.add_argument("-1", dest="one")
p.add_argument("n", type=float, nargs="?")
show(p.parse_args, ["-1", "x"])
show(p.parse_args, ["-2"])

# --- misuse ---
p = argparse.ArgumentParser(prog="bad")
for args, kwargs in (
    (("x",), {"dest": "y"}), (("--",), {}), (("-x", "y"), {}), (("x",), {"required": True}), (("--x",), {"action": "zz"}),
    (("--x",), {"type": "int"}), (("--x",), {"nargs": 0}), (("--x",), {"nargs": 2, "metavar": ("A",)}), (("x",), {"nargs": 0}),
    (("--x",), {"const": 1}), (("--x",), {"action": "store_true", "type": int}), (("-h",), {}),
    (("--no-x",), {"action": argparse.BooleanOptionalAction})):
    show(p.add_argument, *args, **kwargs)
show(argparse.ArgumentParser, conflict_handler="z")
show(lambda: [p.add_subparsers(), p.add_subparsers()])
show(p.error, "my message")
show(p.exit, 3, "bye\n")
