# SPDX-License-Identifier: Apache-2.0
"""A to-do command line with subcommands, run with many argument lists."""

import argparse
import contextlib
import io
import json
import shlex
import sys
import tempfile
from enum import IntEnum
from pathlib import Path


class Priority(IntEnum):
    LOW = 1
    NORMAL = 2
    HIGH = 3

    @classmethod
    def parse(cls, text):
        try:
            return cls[text.upper()]
        except KeyError:
            raise argparse.ArgumentTypeError(f"{text!r} is not one of {', '.join(p.name.lower() for p in cls)}") from None


def build_parser():
    parser = argparse.ArgumentParser(prog="todo", description="Keeps a list of things to do.", epilog="Have a nice day.")
    parser.add_argument("--file", type=Path, required=True, metavar="PATH", help="where the list is kept")
    parser.add_argument("-v", "--verbose", action="count", default=0, help="say more (repeat for even more)")
    parser.add_argument("--version", action="version", version="%(prog)s 1.2")
    commands = parser.add_subparsers(dest="command", required=True, title="commands")
    add = commands.add_parser("add", help="add an item", aliases=["a"])
    add.add_argument("text", nargs="+")
    add.add_argument("-p", "--priority", type=Priority.parse, default=Priority.NORMAL, help="low, normal or high (default: %(default)s)")
    add.add_argument("--tag", action="append", dest="tags", default=[])
    show = commands.add_parser("list", help="list items")
    group = show.add_mutually_exclusive_group()
    group.add_argument("--done", action="store_true")
    group.add_argument("--open", action="store_true")
    show.add_argument("--sort", choices=["id", "priority", "text"], default="id")
    show.add_argument("--limit", type=int, default=None)
    done = commands.add_parser("done", help="mark items as done")
    done.add_argument("ids", type=int, nargs="*")
    done.add_argument("--undo", action=argparse.BooleanOptionalAction, default=False)
    return parser


def load(path):
    return json.loads(path.read_text()) if path.exists() else []


def main(argv):
    args = build_parser().parse_args(argv)
    items = load(args.file)
    if args.verbose:
        print(f"[{len(items)} items, command {args.command}]")
    if args.command in ("add", "a"):
        items.append({"id": len(items) + 1, "text": " ".join(args.text), "priority": int(args.priority), "tags": args.tags, "done": False})
        print("added", items[-1]["id"])
    elif args.command == "list":
        rows = [i for i in items if not (args.done and not i["done"] or args.open and i["done"])]
        rows.sort(key=lambda i: -i["priority"] if args.sort == "priority" else i[args.sort])
        for item in rows[: args.limit]:
            tags = "".join(f" #{t}" for t in item["tags"])
            print(f"{'x' if item['done'] else ' '} {item['id']:>2} {Priority(item['priority']).name:<6} {item['text']}{tags}")
    else:
        for item in items:
            if item["id"] in args.ids:
                item["done"] = not args.undo
        missing = set(args.ids) - {i["id"] for i in items}
        if missing:
            print("no such items:", *sorted(missing), file=sys.stderr)
            return 3
    args.file.write_text(json.dumps(items))
    return 0


COMMANDS = """
add buy milk
add -p high --tag work --tag urgent "write report"
a -p low sleep
-vv list
done 1 3
list --open
list --sort priority --limit 2
done 9 --undo
done 1 --undo
list --done
list --done --open
add -p extreme x
list --sort size
frobnicate
list --limit two
add
--version
add --help
--help
done --no-undo 2 --bogus
"""

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "todo.json"
    for line in COMMANDS.strip().splitlines():
        print("$ todo", line)
        errors = io.StringIO()
        with contextlib.redirect_stderr(errors):
            try:
                code = main(["--file", str(path), *shlex.split(line)])
            except SystemExit as stop:
                code = f"exit {stop.code}"
        for text in errors.getvalue().splitlines():
            print("  err|", text)
        print("  ->", code)
