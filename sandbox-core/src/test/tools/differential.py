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
folders are used. CPython is found as `record.py` finds it. With --cache what CPython printed is
kept, so that a second run takes only our own time.

What differs by nature (docs/language.md) is made alike before lines are compared: addresses, of
which ours count objects; frames of the library, which ours leave out; where a module's file is;
what CPython says of generators and tasks when nothing refers to them any more; the frame of the
type parameters of a class. Programs that CPython does not finish in time or memory are left out.
Everything else that would differ, as the order of a set of strings, the generator leaves out of its programs.
"""

import argparse
import base64
import collections
import glob
import hashlib
import importlib
import os
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
CORE = os.path.normpath(os.path.join(HERE, "..", "..", ".."))
TIMEOUT_SECONDS = 20
MEMORY_BYTES = 2 << 30

# What many programs import: so that their forks need not load it.
PRELOADED = """asyncio ast base64 collections contextlib csv datetime decimal enum fractions functools hashlib heapq
inspect itertools json linecache logging math operator pathlib pickle pprint random re statistics string struct textwrap
traceback typing unicodedata urllib.parse uuid warnings""".split()
sys.path.insert(0, HERE)

# What stands for the output of a program that CPython does not finish.
UNFINISHED = ("", "unfinished")


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
        self.send(source)
        return self.receive()

    def send(self, source):
        """Has a program run while the caller does something else."""
        data = source.encode("utf-8", "surrogatepass")
        self.process.stdin.write(base64.b64encode(data) + b"\n")
        self.process.stdin.flush()

    def receive(self):
        line = self.process.stdout.readline()
        if not line:
            self.start()
            return "", "the JVM ended\n"
        out, err = line.rstrip(b"\n").split(b" ")
        return tuple(base64.b64decode(part).decode("utf-8", "replace") for part in (out, err))


class Oracle:
    """Runs programs in forks of this interpreter."""

    def __init__(self, cache=None):
        for name in PRELOADED:
            importlib.import_module(name)
        self.folder = tempfile.mkdtemp()
        self.files = [os.path.join(self.folder, name) for name in ("out", "err")]
        self.cache = sqlite3.connect(cache, isolation_level=None) if cache else None
        if self.cache:
            self.cache.execute("PRAGMA synchronous = OFF")
            self.cache.execute("CREATE TABLE IF NOT EXISTS output (source BLOB PRIMARY KEY, out TEXT, err TEXT)")

    def run(self, source):
        if not self.cache:
            return self.fork(source)
        key = hashlib.sha256(source.encode("utf-8", "surrogatepass")).digest()
        row = self.cache.execute("SELECT out, err FROM output WHERE source = ?", (key,)).fetchone()
        if row is None:
            row = self.fork(source)
            self.cache.execute("INSERT INTO output VALUES (?, ?, ?)", (key, *row))
        return row

    def place(self, source, line):
        """The line of a program that wrote a line of its output."""
        return self.fork(source, line)[1].rpartition("\n@")[2]

    def fork(self, source, line=None):
        sys.stdout.flush()
        child = os.fork()
        if child == 0:
            self.execute(source, line)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            return UNFINISHED
        texts = []
        for path in self.files:
            with open(path, encoding="utf-8", errors="replace", newline="") as file:
                texts.append(file.read())
        return tuple(texts)

    def execute(self, source, line):
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
        if line is not None:
            sys.stdout = Locator(line)
        self.execute_as_main(source)
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)

    @staticmethod
    def execute_as_main(source):
        import linecache
        import types
        import warnings

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


class Locator:
    """A standard output that only notes which line of the program writes a line of it."""

    encoding = "utf-8"

    def __init__(self, line):
        self.left = line

    def write(self, text):
        self.left -= text.count("\n")
        if self.left >= 0:
            return
        frame, place = sys._getframe(), 0
        while frame:
            if frame.f_code.co_filename == "main.py":
                place = frame.f_lineno
            frame = frame.f_back
        os.write(2, f"\n@{place}".encode())
        os._exit(0)

    def flush(self):
        pass


# What differs by nature, and what stands for it.
ADDRESS = re.compile(r"\b0x[0-9a-f]{1,16}\b(?=[>\s]|$)"), "0x_"
LIBRARY_FRAME = re.compile(r"^([ |+]*)  File \"(?:[^\"]*/lib/python3[^\"]*|<frozen [^\"]*)\".*\n(?:\1    .*\n)*", re.M), ""
PARAMETERS_FRAME = re.compile(r"^  File .*, in <generic parameters of .*\n(?:    .*\n)*", re.M), ""
PLACE = re.compile(r" \((?:unknown location|/[^()\n]*)\)$", re.M), ""
IGNORED = re.compile(r"^(?:Exception ignored in: |Task exception was never retrieved\n).*\n(?:Traceback .*\n)?(?: .*\n)*\S.*\n?", re.M), ""


def alike(text):
    """A text without what differs by nature."""
    for pattern, replacement in (ADDRESS, LIBRARY_FRAME, PARAMETERS_FRAME, PLACE, IGNORED):
        text = pattern.sub(replacement, text)
    return text


def differences(wanted, got):
    """Lines that differ: stream, number, CPython's, ours; only the first if their numbers do."""
    found = []
    for stream in (0, 1):
        if wanted[stream] == got[stream]:
            continue
        theirs, ours = (alike(pair[stream]).split("\n") for pair in (wanted, got))
        for place in range(max(len(ours), len(theirs))):
            want = theirs[place] if place < len(theirs) else "(end)"
            have = ours[place] if place < len(ours) else "(end)"
            if want != have:
                found.append((stream, place, want, have))
                if len(ours) != len(theirs) or stream == 1:
                    return found
    return found


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


def compare_programs(programs, options):
    """Runs (title, source) pairs on both sides."""
    hognose, oracle, report = Hognose(), Oracle(options.cache), Report(options.show)
    for title, source in programs:
        report.programs += 1
        hognose.send(source)
        wanted, got = oracle.run(source), hognose.receive()
        found = [] if wanted == UNFINISHED else differences(wanted, got)
        if found:
            report.differing += 1
        for stream, place, want, have in found:
            report.add((shape(want), shape(have)), located(oracle, title, source, stream, place), want, have)
        if report.programs % 1000 == 0:
            print(f"-- {report.programs} programs, {report.differing} differ", flush=True)
    report.show()
    return 1 if report.differing else 0


def located(oracle, title, source, stream, place):
    """A title with the line of the program that a difference came from."""
    number = oracle.place(source, place) if stream == 0 else ""
    if not number.isdigit() or number == "0":
        return title
    return f"{title}:{number}: {source.split(chr(10))[int(number) - 1].strip()[:300]}"


def compare_lines(programs, options):
    """The same for programs of which each line of output is a case of its own."""
    hognose, oracle, report = Hognose(), Oracle(options.cache), Report(options.show)
    for title, source in programs:
        wanted, got = oracle.run(source), hognose.run(source)
        here = dict(line.split(" => ", 1) for line in got[0].splitlines() if " => " in line)
        for line in wanted[0].splitlines():
            case, _, want = line.partition(" => ")
            have = here.get(case, "(absent)")
            report.programs += 1
            if want != have:
                report.differing += 1
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
    parser.add_argument("--cache", metavar="FILE")
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
        return compare_programs(programs, options)
    if options.sweep:
        import method_sweep

        return compare_lines(method_sweep.programs(options.files), options)
    chosen = snippets(options.snippets) if options.snippets else files(options.files)
    return compare_programs(chosen, options)


if __name__ == "__main__":
    sys.exit(main())
