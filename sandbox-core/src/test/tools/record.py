#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The recorder of the script tests, and the differential tool.

    record.py                          record every script with CPython 3.13
    record.py language/slices types    record those scripts or folders only
    record.py --new                    record only scripts that have no recording yet
    record.py --check                  say which recordings CPython no longer agrees with
    record.py --diff ./hognose run     run `./hognose run` on each script, show differences
    record.py my.py --diff ...         the same for any program: CPython runs beside it

A script `name.py` has `name.out`, its standard output, and, if it writes to standard error or
ends with an uncaught exception, `name.err`. Every script runs as `main.py` in an empty folder. A
script is refused if its output depends on the hash seed or shows an address or an installation
path.

A program `name.py` with `name.tools.json` beside it calls tools of its host: a list of objects
with `name`, `args`, `kwargs` and `value` or `error`, in the order of the calls. CPython runs it
with plain functions that give those answers.

CPython 3.13 is looked up in HOGNOSE_CPYTHON, then in pyenv's folder, then as python3.13 on PATH.
"""

import argparse
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

SCRIPTS = os.path.normpath(
    os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "resources", "scripts")
)
TIMEOUT_SECONDS = 60
UNSTABLE = re.compile(r" at 0x[0-9a-fA-F]+|/(?:usr|root|home|tmp|opt|Users)/|<frozen ")


# Stands before a program that calls host tools; ANSWERS is replaced by the file's text.
TOOLS_PRELUDE = """
def _declare_tools():
    import builtins, json
    answers = iter(json.loads(ANSWERS))

    def tool(name):
        def call(*args, **kwargs):
            answer = next(answers)
            asked = {"name": name, "args": list(args), "kwargs": kwargs}
            expected = {key: answer[key] for key in asked}
            if asked != expected:
                raise SystemExit(f"unexpected call {asked}, expected {expected}")
            if "error" in answer:
                kind = getattr(builtins, answer["error"]["type"])
                raise kind(answer["error"]["message"])
            return answer["value"]

        return call

    for name in {answer["name"] for answer in json.loads(ANSWERS)}:
        globals()[name] = tool(name)


_declare_tools()
del _declare_tools
"""


def find_cpython():
    """The path of a CPython 3.13, or None."""
    candidates = [os.environ.get("HOGNOSE_CPYTHON")]
    roots = [os.environ.get("PYENV_ROOT"), os.path.expanduser("~/.pyenv")]
    for root in roots:
        if root:
            pattern = os.path.join(root, "versions", "3.13*", "bin", "python3.13")
            candidates += sorted(glob.glob(pattern))
    candidates += [shutil.which("python3.13"), sys.executable]
    for candidate in candidates:
        if candidate and is_cpython_313(candidate):
            return candidate
    return None


def is_cpython_313(command):
    question = "import sys; print(sys.implementation.name, *sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [command, "-c", question], capture_output=True, text=True, timeout=TIMEOUT_SECONDS
        )
    except OSError:
        return False
    return answer.stdout.split() == ["cpython", "3", "13"]


def execute(command, script, seed="0"):
    """Runs command on a copy of script; gives (exit code, stdout, stderr), paths normalised."""
    environment = dict(
        os.environ, PYTHONHASHSEED=seed, PYTHONUTF8="1", PYTHONDONTWRITEBYTECODE="1", NO_COLOR="1"
    )
    with tempfile.TemporaryDirectory() as folder:
        main = os.path.join(os.path.realpath(folder), "main.py")
        write(main, program_text(script))
        try:
            done = subprocess.run(
                [*command, main],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                cwd=folder,
                timeout=TIMEOUT_SECONDS,
                env=environment,
            )
        except subprocess.TimeoutExpired:
            return None, "", f"no end after {TIMEOUT_SECONDS} s\n"
    texts = [text.decode("utf-8", "replace") for text in (done.stdout, done.stderr)]
    return done.returncode, *(text.replace(main, "main.py") for text in texts)


def program_text(script):
    """The text to run: the script, behind its tools' answers if there are any."""
    tools = script[: -len(".py")] + ".tools.json"
    text = read(script)
    if os.path.exists(tools):
        return TOOLS_PRELUDE.replace("ANSWERS", repr(read(tools))) + text
    return text


def recording(script):
    """The recorded (stdout, stderr) of a script, or None."""
    stem = script[: -len(".py")]
    if not os.path.exists(stem + ".out"):
        return None
    return read(stem + ".out"), read(stem + ".err")


def read(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def select(names):
    """The scripts that the names stand for: all, a file, a folder, or a path below the scripts."""
    if not names:
        names = [SCRIPTS]
    chosen = []
    for name in names:
        places = [name, os.path.join(SCRIPTS, name), os.path.join(SCRIPTS, name + ".py")]
        place = next((p for p in places if os.path.exists(p)), None)
        if place is None:
            sys.exit(f"record.py: no script or folder {name!r}")
        if os.path.isdir(place):
            for folder, _, files in os.walk(place):
                chosen += [os.path.join(folder, f) for f in files if f.endswith(".py")]
        else:
            chosen.append(place)
    return sorted(set(chosen))


def title(script):
    path = os.path.abspath(script)
    return os.path.relpath(path, SCRIPTS) if path.startswith(SCRIPTS) else script


def objection(script, cpython, first):
    """Why this script cannot be recorded, or None."""
    code, stdout, stderr = first
    if code is None:
        return stderr.strip()
    found = UNSTABLE.search(stdout + stderr)
    if found:
        return f"output holds {found.group()!r}"
    if code != 0 and not stderr:
        return f"exit code {code} without a message"
    for seed in ("1", "77"):
        if execute([cpython], script, seed) != first:
            return "output changes from run to run"
    return None


def record(scripts, cpython, only_new):
    refused = written = 0
    for script in scripts:
        if only_new and recording(script) is not None:
            continue
        first = execute([cpython], script)
        reason = objection(script, cpython, first)
        if reason:
            refused += 1
            print(f"refused  {title(script)}: {reason}")
            continue
        _, stdout, stderr = first
        stem = script[: -len(".py")]
        write(stem + ".out", stdout)
        if stderr:
            write(stem + ".err", stderr)
        elif os.path.exists(stem + ".err"):
            os.remove(stem + ".err")
        written += 1
        if stderr:
            print(f"stderr   {title(script)}: {stderr.rstrip().splitlines()[-1]}")
    print(f"{written} recorded, {refused} refused")
    return 1 if refused else 0


def compare(scripts, run, expected, context):
    """Prints the first difference of each script that differs; gives the number that do."""
    differing = missing = 0
    for script in scripts:
        want = expected(script)
        if want is None:
            missing += 1
            print(f"missing  {title(script)}: no recording")
            continue
        _, stdout, stderr = run(script)
        for stream, wanted, got in (("stdout", want[0], stdout), ("stderr", want[1], stderr)):
            if wanted != got:
                differing += 1
                print(f"differs  {title(script)}: {stream}")
                show_first_difference(wanted, got, context)
                if stream == "stdout" and stderr and not want[1]:
                    print(f"    stderr: {stderr.rstrip().splitlines()[-1]}")
                break
    print(f"{len(scripts) - differing - missing} of {len(scripts)} scripts agree")
    return 1 if differing or missing else 0


def show_first_difference(wanted, got, context):
    wanted_lines, got_lines = wanted.splitlines(), got.splitlines()
    place = 0
    while place < min(len(wanted_lines), len(got_lines)):
        if wanted_lines[place] != got_lines[place]:
            break
        place += 1
    print(f"    line {place + 1}")
    for mark, lines in (("CPython", wanted_lines), ("here", got_lines)):
        for line in lines[place : place + context] or ["(end)"]:
            print(f"    {mark:>8} | {line}")
    if wanted_lines == got_lines:
        print("    (the line ends differ)")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("scripts", nargs="*", help="scripts or folders; all without any")
    parser.add_argument("--new", action="store_true", help="only scripts without a recording")
    parser.add_argument("--check", action="store_true", help="compare CPython with the recordings")
    parser.add_argument("--context", type=int, default=1, help="lines shown at a difference")
    parser.add_argument("--diff", nargs=argparse.REMAINDER, metavar="COMMAND")
    options = parser.parse_args()
    scripts = select(options.scripts)
    cpython = find_cpython()
    if options.diff is not None:
        if not options.diff:
            parser.error("--diff needs a command")

        def expected(script):
            recorded = recording(script)
            if recorded is None and cpython:
                recorded = execute([cpython], script)[1:]
            return recorded

        run = lambda script: execute(options.diff, script)
        return compare(scripts, run, expected, options.context)
    if cpython is None:
        sys.exit("record.py: no CPython 3.13 found; set HOGNOSE_CPYTHON to its path")
    if options.check:
        return compare(scripts, lambda s: execute([cpython], s), recording, options.context)
    return record(scripts, cpython, options.new)


if __name__ == "__main__":
    sys.exit(main())
