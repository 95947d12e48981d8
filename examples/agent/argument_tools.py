# SPDX-License-Identifier: Apache-2.0
"""Command line tools: subcommands, types, groups, errors and help."""
import argparse
import contextlib
import io
import shlex
import sys
from pathlib import PurePath


def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return value


def parser():
    p = argparse.ArgumentParser(prog="tool", description="Does things with files.", epilog="See the manual.", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    p.add_argument("--version", action="version", version="%(prog)s 1.2")
    p.add_argument("-v", "--verbose", action="count", default=0, help="say more")
    commands = p.add_subparsers(dest="command", required=True, metavar="COMMAND")
    copy = commands.add_parser("copy", help="copy files", aliases=["cp"])
    copy.add_argument("sources", nargs="+", type=PurePath)
    copy.add_argument("target")
    copy.add_argument("-n", "--number", type=positive, default=1, metavar="N", help="how often")
    mode = copy.add_mutually_exclusive_group()
    mode.add_argument("--force", action="store_true")
    mode.add_argument("--ask", dest="force", action="store_false")
    find = commands.add_parser("find", help="find files")
    find.add_argument("pattern", nargs="?", default="*")
    find.add_argument("--type", choices=["f", "d"], default="f")
    find.add_argument("--size", nargs=2, type=int, metavar=("MIN", "MAX"))
    find.add_argument("--tag", action="append", default=[])
    find.add_argument("--colour", action=argparse.BooleanOptionalAction, default=True)
    find.set_defaults(function=lambda args: f"finding {args.pattern}")
    return p


def run(line):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            args = parser().parse_args(shlex.split(line))
        except SystemExit as e:
            args = f"exit {e.code}"
    print(f"$ tool {line}")
    if out.getvalue():
        print(out.getvalue().rstrip())
    if err.getvalue():
        print("!", err.getvalue().rstrip().splitlines()[-1])
    if isinstance(args, argparse.Namespace):
        function = vars(args).pop("function", None)
        print(args, function(args) if function else "")
    else:
        print(args)


for line in (
    "copy a b c -n 3 --force", "cp 'my file' there -vv", "-vv cp x y --ask", "find", "find '*.py' --size 1 10 --tag x --tag y --no-colour",
    "copy a", "copy a b -n 0", "copy a b -n x", "copy a b --force --ask", "find --type z", "find --size 1", "erase", "", "find a b", "--version", "find -h",
):
    run(line)
parser().print_help()
ns, rest = parser().parse_known_args(["find", "x", "--unknown", "5"])
print(ns.pattern, rest, sys.argv[1:])
