#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compares Hognose with CPython 3.13 on the programs of this folder, in alternation.

    compare.py                         every program, 2 rounds of 5 repetitions, 3 warm-ups
    compare.py fib sieve               bench_fib.py and bench_sieve.py; a file's path works too
    compare.py --reps 10 --rounds 3    more measurements
    compare.py --json                  one JSON document instead of the table

Both sides do the same work: a program is compiled once, then each repetition runs the whole file
in a fresh namespace; the value of its last expression must have the same repr on both sides. The
cold time is the compilation and first run in a process that has run other programs (CPython: `1+1`,
as it has nothing to warm up). A round runs both sides, one after the other, each in a process of
its own; the times of all rounds are put together.

CPython is looked up in HOGNOSE_CPYTHON, then in pyenv's folder, then as python3.13 on PATH. Without
one Hognose's own numbers are printed. HOGNOSE is the command to measure; `./hognose` of this
project without it.
"""

import argparse
import glob
import json
import math
import os
import shlex
import shutil
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = os.path.join(HERE, "programs")

# Runs inside CPython 3.13: the counterpart of `hognose bench run FILE REPETITIONS WARMUPS`.
HARNESS = r"""
import ast, json, sys, time

path, repetitions, warmups = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
with open(path, encoding="utf-8") as file:
    source = file.read()

def prepare():
    tree = ast.parse(source, "main.py")
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        last = tree.body[-1]
        target = ast.Name("__result__", ast.Store())
        ast.copy_location(target, last)
        tree.body[-1] = ast.copy_location(ast.Assign([target], last.value), last)
    return compile(tree, "main.py", "exec")

def run(code):
    namespace = {"__name__": "__main__"}
    exec(code, namespace)
    return namespace.get("__result__")

eval("1+1")
start = time.perf_counter()
code = prepare()
result = run(code)
cold = time.perf_counter() - start
for _ in range(warmups):
    run(code)
times = []
for _ in range(repetitions):
    start = time.perf_counter()
    run(code)
    times.append(time.perf_counter() - start)
print(json.dumps({"cold": cold, "times": times, "result": repr(result)}))
"""


def find_cpython():
    """The path of a CPython 3.13, or None."""
    candidates = [os.environ.get("HOGNOSE_CPYTHON")]
    for root in (os.environ.get("PYENV_ROOT"), os.path.expanduser("~/.pyenv")):
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
            [command, "-c", question], capture_output=True, text=True, timeout=60
        )
    except OSError:
        return False
    return answer.stdout.split() == ["cpython", "3", "13"]


def find_programs(names):
    if not names:
        return sorted(glob.glob(os.path.join(PROGRAMS, "bench_*.py")))
    found = []
    for name in names:
        own = os.path.join(PROGRAMS, f"bench_{name}.py")
        if not os.path.exists(own) and not os.path.exists(name):
            sys.exit(f"compare.py: no program {name!r}")
        found.append(own if os.path.exists(own) else name)
    return found


def program_name(path):
    stem = os.path.splitext(os.path.basename(path))[0]
    return stem[len("bench_") :] if stem.startswith("bench_") else stem


def run_side(command, timeout):
    """One process of one side: its JSON line as a dict, or a dict with "error"."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        return {"error": f"no answer after {timeout} s"}
    except OSError as error:
        return {"error": str(error)}
    lines = done.stdout.strip().splitlines()
    try:
        return json.loads(lines[-1])
    except (IndexError, ValueError):
        message = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
        return {"error": message}


class Side:
    """The measurements of one side on one program, over all rounds."""

    def __init__(self):
        self.times = []
        self.colds = []
        self.result = None
        self.error = None

    def add(self, answer):
        if "error" in answer:
            self.error = answer["error"]
            return
        self.times += answer["times"]
        self.colds.append(answer["cold"])
        self.result = answer["result"]

    def summary(self):
        if self.error:
            return {"error": self.error}
        return {
            "median": statistics.median(self.times),
            "min": min(self.times),
            "max": max(self.times),
            "cold": statistics.median(self.colds),
            "result": self.result,
        }


def measure(path, hognose, cpython, options):
    ours, theirs = Side(), Side()
    counts = [str(options.reps), str(options.warmups)]
    for _ in range(options.rounds):
        if cpython:
            theirs.add(run_side([cpython, "-I", "-c", HARNESS, path, *counts], options.timeout))
        ours.add(run_side([*hognose, "bench", "run", path, *counts], options.timeout))
    row = {"program": program_name(path), "hognose": ours.summary()}
    if cpython:
        row["cpython"] = theirs.summary()
        if not ours.error and not theirs.error:
            row["ratio"] = row["hognose"]["median"] / row["cpython"]["median"]
            row["cold_ratio"] = row["hognose"]["cold"] / row["cpython"]["cold"]
            row["same_result"] = ours.result == theirs.result
    return row


def geometric_mean(numbers):
    return math.exp(sum(map(math.log, numbers)) / len(numbers)) if numbers else None


def summarize(rows):
    ratios = [row["ratio"] for row in rows if "ratio" in row]
    colds = [row["cold_ratio"] for row in rows if "cold_ratio" in row]
    return {
        "programs": len(rows),
        "compared": len(ratios),
        "geometric_mean_ratio": geometric_mean(ratios),
        "geometric_mean_cold_ratio": geometric_mean(colds),
        "worst_ratio": max(ratios, default=None),
        "failed": [
            row["program"]
            for row in rows
            if "error" in row["hognose"]
            or "error" in row.get("cpython", {})
            or not row.get("same_result", True)
        ],
    }


HEADINGS = (
    "program",
    "CPython ms",
    "Hognose ms",
    "ratio",
    "cold ratio",
    "CPython min-max",
    "Hognose min-max",
)
WIDTHS = (20, 11, 11, 7, 11, 17, 17)


def line(cells):
    first, *others = zip(cells, WIDTHS)
    return f"{first[0]:<{first[1]}}" + "".join(f"{cell:>{width}}" for cell, width in others)


def milliseconds(side, key):
    return f"{side[key] * 1000:.1f}" if key in side else "-"


def spread(side):
    return f"{milliseconds(side, 'min')}-{milliseconds(side, 'max')}" if "min" in side else "-"


def describe(row):
    ours, theirs = row["hognose"], row.get("cpython", {})
    text = line(
        (
            row["program"],
            milliseconds(theirs, "median"),
            milliseconds(ours, "median"),
            f"{row['ratio']:.2f}" if "ratio" in row else "-",
            f"{row['cold_ratio']:.2f}" if "cold_ratio" in row else "-",
            spread(theirs),
            spread(ours),
        )
    )
    for name, side in (("Hognose", ours), ("CPython", theirs)):
        if "error" in side:
            text += f"\n    {name} failed: {side['error']}"
    if row.get("same_result") is False:
        text += f"\n    results differ: CPython {theirs['result']}, Hognose {ours['result']}"
    return text


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("programs", nargs="*", help="names or files; all without any")
    parser.add_argument("--reps", type=int, default=5, help="measured repetitions in a round")
    parser.add_argument("--warmups", type=int, default=3, help="repetitions that are not measured")
    parser.add_argument("--rounds", type=int, default=2, help="processes per side and program")
    parser.add_argument("--timeout", type=float, default=300, help="seconds for one process")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    options = parser.parse_args()
    if min(options.reps, options.rounds) < 1 or options.warmups < 0:
        parser.error("--reps and --rounds must be 1 or more, --warmups 0 or more")

    default = os.path.join(os.path.dirname(HERE), "hognose")
    hognose = shlex.split(os.environ["HOGNOSE"]) if "HOGNOSE" in os.environ else [default]
    cpython = find_cpython()
    if cpython is None:
        message = "No CPython 3.13 found (set HOGNOSE_CPYTHON): Hognose's numbers alone."
        print(message, file=sys.stderr)
    if not options.json:
        print(line(HEADINGS), flush=True)
    rows = []
    for path in find_programs(options.programs):
        rows.append(measure(path, hognose, cpython, options))
        if not options.json:
            print(describe(rows[-1]), flush=True)
    summary = summarize(rows)
    if options.json:
        print(json.dumps({"summary": summary, "rows": rows}, indent=2))
    elif summary["compared"]:
        print(
            f"geometric mean of {summary['compared']} ratios: "
            f"{summary['geometric_mean_ratio']:.2f} warm, "
            f"{summary['geometric_mean_cold_ratio']:.2f} cold; worst {summary['worst_ratio']:.2f}"
        )
    if summary["failed"]:
        print("failed: " + ", ".join(summary["failed"]), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
