#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The differential tool: programs under CPython 3.13 and under Hognose, side by side.

    differential.py FILE.py...            run programs, show each one's first difference
    differential.py --generate FROM TO    generate random programs of these seeds, compare them
    differential.py --seed N              print the program of one seed
    differential.py --sweep [NAME...]     each method of each builtin type with many arguments
    differential.py --snippets FILE       programs of a file, separated by lines of dashes

Differences are gathered by what they look like, most frequent first. All programs run in one JVM
(`DifferentialRunner`) and as forks of one CPython, so that thousands of them take a minute.

HOGNOSE_CLASSPATH is the class path of the compiled core with its tests; without it the build's
folders are used. CPython is found as `record.py` finds it.
"""

import argparse
import base64
import collections
import glob
import importlib
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
CORE = os.path.normpath(os.path.join(HERE, "..", "..", ".."))
TIMEOUT_SECONDS = 20
MEMORY_BYTES = 2 << 30

# What many programs import: so that their forks need not load it.
PRELOADED = "asyncio collections dataclasses functools itertools linecache traceback warnings".split()
sys.path.insert(0, HERE)


def class_path():
    """Where the compiled core and its tests are."""
    given = os.environ.get("HOGNOSE_CLASSPATH")
    if given:
        return given
    jars = os.path.expanduser("~/.m2/repository/org/msgpack/msgpack-core/*/*.jar")
    jars += ":" + os.path.expanduser("~/.m2/repository/org/jspecify/jspecify/*/*.jar")
    found = [path for pattern in jars.split(":") for path in sorted(glob.glob(pattern))]
    folders = [os.path.join(CORE, "target", name) for name in ("test-classes", "classes")]
    return os.pathsep.join(folders + found)


class Hognose:
    """One JVM that runs programs one after the other."""

    def __init__(self):
        self.start()

    def start(self):
        java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
        command = [java, "-XX:+UseSerialGC", "-Xmx1500m", "-cp", class_path()]
        command.append("dev.hognose.sandbox.DifferentialRunner")
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def run(self, source):
        data = source.encode("utf-8", "surrogatepass")
        self.process.stdin.write(base64.b64encode(data) + b"\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            self.start()
            return "", "the JVM ended\n"
        out, err = line.rstrip(b"\n").split(b" ")
        return tuple(base64.b64decode(part).decode("utf-8", "replace") for part in (out, err))


class Oracle:
    """Runs programs in forks of this interpreter."""

    def __init__(self):
        for name in PRELOADED:
            importlib.import_module(name)
        self.folder = tempfile.mkdtemp()
        self.files = [os.path.join(self.folder, name) for name in ("out", "err")]

    def run(self, source):
        child = os.fork()
        if child == 0:
            self.execute(source)
        os.waitpid(child, 0)
        texts = []
        for path in self.files:
            with open(path, encoding="utf-8", errors="replace", newline="") as file:
                texts.append(file.read())
        return tuple(texts)

    def execute(self, source):
        """Runs in the child: the program as `main.py`, its output in files."""
        os.setpgid(0, 0)
        for descriptor, path in enumerate(self.files, 1):
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            os.dup2(os.open(path, flags, 0o600), descriptor)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        sys.stdout = open(1, "w", encoding="utf-8", errors="surrogatepass", closefd=False)
        sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
        sys.stdin = open(0, encoding="utf-8", closefd=False)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(TIMEOUT_SECONDS)
        sys.path[:] = [path for path in sys.path if path != HERE]
        for name in ("differential", "program_generator", "method_sweep"):
            sys.modules.pop(name, None)
        self.execute_as_main(source)
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)

    @staticmethod
    def execute_as_main(source):
        import linecache
        import types
        import warnings

        warnings.simplefilter("ignore", SyntaxWarning)
        warnings.simplefilter("ignore", DeprecationWarning)
        module = types.ModuleType("__main__")
        module.__dict__["__builtins__"] = __builtins__
        sys.modules["__main__"] = module
        lines = source.splitlines(keepends=True)
        linecache.cache["main.py"] = (len(source), None, lines, "main.py")
        try:
            exec(compile(source, "main.py", "exec", dont_inherit=True), module.__dict__)
        except SystemExit:
            pass
        except BaseException as error:
            shown = error.__traceback__ and error.__traceback__.tb_next
            error.__traceback__ = shown
            sys.excepthook(type(error), error, shown)


def first_difference(wanted, got):
    """The first lines that differ, or None."""
    for stream in (0, 1):
        ours, theirs = got[stream].split("\n"), wanted[stream].split("\n")
        for place in range(max(len(ours), len(theirs))):
            want = theirs[place] if place < len(theirs) else "(end)"
            have = ours[place] if place < len(ours) else "(end)"
            if want != have:
                return want, have
    return None


def shape(text):
    """A text without what differs from case to case, to gather alike differences."""
    text = re.sub(r"'[^']*'", "'_'", text[-200:])
    return re.sub(r"\d+", "0", text)


class Report:
    """Differences, gathered."""

    def __init__(self, per_kind):
        self.per_kind = per_kind
        self.kinds = collections.OrderedDict()
        self.programs = self.differing = 0

    def add(self, kind, title, want, have):
        self.differing += 1
        cases = self.kinds.setdefault(kind, [])
        cases.append((title, want, have))
        if len(cases) == 1:
            print(f"  {title}\n    CPython | {want[:300]}\n    here    | {have[:300]}", flush=True)

    def show(self):
        for kind, cases in sorted(self.kinds.items(), key=lambda item: -len(item[1])):
            if len(cases) < 2:
                continue
            print(f"== {len(cases)} of this kind")
            step = max(1, len(cases) // self.per_kind)
            for title, want, have in cases[::step][: self.per_kind]:
                print(f"  {title}\n    CPython | {want[:300]}\n    here    | {have[:300]}")
        print(f"{self.programs - self.differing} of {self.programs} agree")


def compare_programs(programs, per_kind):
    """Runs (title, source) pairs on both sides."""
    hognose, oracle, report = Hognose(), Oracle(), Report(per_kind)
    for title, source in programs:
        report.programs += 1
        found = first_difference(oracle.run(source), hognose.run(source))
        if found:
            report.add((shape(found[0]), shape(found[1])), title, *found)
    report.show()
    return 1 if report.differing else 0


def compare_lines(programs, per_kind):
    """The same for programs of which each line of output is a case of its own."""
    hognose, oracle, report = Hognose(), Oracle(), Report(per_kind)
    for title, source in programs:
        wanted, got = oracle.run(source), hognose.run(source)
        here = dict(line.split(" => ", 1) for line in got[0].splitlines() if " => " in line)
        for line in wanted[0].splitlines():
            case, _, want = line.partition(" => ")
            have = here.get(case, "(absent)")
            report.programs += 1
            if want != have:
                report.add((shape(want), shape(have)), case, want, have)
        for text in (got[1], wanted[1]):
            if text:
                report.add((shape(text), ""), title, "", text)
    report.show()
    return 1 if report.differing else 0


def files(paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            yield path, file.read()


def snippets(path):
    with open(path, encoding="utf-8") as file:
        parts = re.split(r"^-{4,}\n", file.read(), flags=re.MULTILINE)
    for number, part in enumerate(parts):
        yield f"{path} #{number}: {part.strip()[:300]!r}", part


def main():
    import record

    cpython = record.find_cpython()
    if cpython is None:
        sys.exit("differential.py: no CPython 3.13 found; set HOGNOSE_CPYTHON to its path")
    if not record.is_cpython_313(sys.executable) or os.environ.get("PYTHONHASHSEED") != "0":
        os.environ.update(PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1", NO_COLOR="1")
        os.execv(cpython, [cpython, *sys.argv])
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="*")
    parser.add_argument("--generate", nargs=2, type=int, metavar=("FROM", "TO"))
    parser.add_argument("--seed", type=int)
    parser.add_argument("--sweep", action="store_true")
    parser.add_argument("--snippets")
    parser.add_argument("--show", type=int, default=3, help="cases shown of each kind")
    options = parser.parse_args()
    if options.seed is not None:
        import program_generator

        print(program_generator.program(options.seed), end="")
        return 0
    if options.generate:
        import program_generator

        seeds = range(*options.generate)
        programs = ((f"seed {seed}", program_generator.program(seed)) for seed in seeds)
        return compare_programs(programs, options.show)
    if options.sweep:
        import method_sweep

        return compare_lines(method_sweep.programs(options.files), options.show)
    chosen = snippets(options.snippets) if options.snippets else files(options.files)
    return compare_programs(chosen, options.show)


if __name__ == "__main__":
    sys.exit(main())
