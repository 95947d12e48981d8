#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The differential tool: programs under CPython 3.13 and under Hognose, side by side.

    differential.py FILE.py...            run programs, show each one's first difference
    differential.py --generate FROM TO    generate random programs of these seeds, compare them
    differential.py --seed N              print the program of one seed
    differential.py --sweep [NAME...]     each method of each builtin type with many arguments
    differential.py --snippets FILE       programs of a file, separated by lines of dashes

Differences are gathered by what they look like, most frequent first. All programs run in one JVM
(`DifferentialRunner`) and in forks of one CPython, a few to a fork; a difference counts if it is
there when the program has a fork of its own.

HOGNOSE_CLASSPATH is the class path of the compiled core with its tests; without it the build's
folders are used. CPython is found as `record.py` finds it. With --cache programs and what CPython
printed are kept, so that a second run takes only our own time; --failing and --seeds run again only
what differed.

What differs by nature (docs/language.md) is made alike before lines are compared: addresses, of
which ours count objects; frames of the library, which ours leave out; where a module's file is;
what CPython says of generators and tasks when nothing refers to them any more; the frame of the
type parameters of a class. Programs that CPython does not finish in time or memory are left out.
So do hashes of identities and the order of sets of strings, where a program shows them (`by_nature`).
What shows a row of docs/language.md that programs can hardly avoid is counted apart (`explained`).
Everything else that would differ the generator leaves out of its programs.
"""

import argparse
import base64
import collections
import gc
import glob
import hashlib
import importlib
import itertools
import math
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
TIMEOUT_SECONDS = 1.5
MEMORY_BYTES = 2 << 30
BATCH = 25

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
        command = [java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1500m", "-cp", class_path()]
        command.append("dev.hognose.sandbox.DifferentialRunner")
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def run(self, source):
        self.send([source])
        return self.receive()

    def send(self, sources):
        """Has programs run while the caller does something else."""
        for source in sources:
            data = source.encode("utf-8", "surrogatepass")
            self.process.stdin.write(base64.b64encode(data) + b"\n")
        self.process.stdin.flush()

    def receive(self):
        line = self.process.stdout.readline()
        if not line:
            sys.exit("differential.py: the JVM ended")
        out, err = line.rstrip(b"\n").split(b" ")
        return tuple(base64.b64decode(part).decode("utf-8", "replace") for part in (out, err))


class Cache:
    """Programs of seeds and what CPython printed, in a file or nowhere."""

    def __init__(self, path):
        self.database = sqlite3.connect(path or ":memory:", isolation_level=None)
        self.database.execute("PRAGMA synchronous = OFF")
        self.database.execute("CREATE TABLE IF NOT EXISTS output (source BLOB PRIMARY KEY, out TEXT, err TEXT)")
        self.database.execute("CREATE TABLE IF NOT EXISTS program (seed INTEGER, version BLOB, source TEXT, PRIMARY KEY (seed, version))")
        self.version = None

    def program(self, seed):
        """The program of a seed, as the generator makes it now."""
        import program_generator

        if self.version is None:
            digest = hashlib.sha256()
            for path in sorted(glob.glob(os.path.join(HERE, "program_*.py"))):
                with open(path, "rb") as file:
                    digest.update(file.read())
            self.version = digest.digest()
        query = "SELECT source FROM program WHERE seed = ? AND version = ?"
        row = self.database.execute(query, (seed, self.version)).fetchone()
        if row is None:
            row = (program_generator.program(seed),)
            self.database.execute("INSERT INTO program VALUES (?, ?, ?)", (seed, self.version, *row))
        return row[0]

    def output(self, source):
        query = "SELECT out, err FROM output WHERE source = ?"
        return self.database.execute(query, (self.key(source),)).fetchone()

    def keep(self, source, outcome):
        self.database.execute("INSERT OR REPLACE INTO output VALUES (?, ?, ?)", (self.key(source), *outcome))

    @staticmethod
    def key(source):
        return hashlib.sha256(source.encode("utf-8", "surrogatepass")).digest()


class Oracle:
    """Runs programs in forks of this interpreter.

    Programs that agree may share a fork, one after the other; what they leave behind (the number of
    the next task, say) could show in later ones. So a difference counts only if it is there when
    the program has a fork of its own (`alone`).
    """

    def __init__(self, cache):
        for name in PRELOADED:
            importlib.import_module(name)
        gc.collect()
        gc.freeze()
        self.folder = tempfile.mkdtemp()
        self.files = [os.path.join(self.folder, name) for name in ("out", "err", "ends")]
        self.cache = cache

    def run(self, sources):
        """What programs print, if they share a fork."""
        outcomes = [self.cache.output(source) for source in sources]
        left = [place for place, outcome in enumerate(outcomes) if outcome is None]
        while left:
            done = self.fork([sources[place] for place in left])
            for place, outcome in zip(left, done):
                outcomes[place] = outcome
                self.cache.keep(sources[place], outcome)
            left = left[len(done) :]
        return outcomes

    def alone(self, source):
        """What a program prints that has a fork for itself."""
        outcome = self.fork([source])[0]
        self.cache.keep(source, outcome)
        return outcome

    def place(self, source, line):
        """The line of a program that wrote a line of its output."""
        return self.fork([source], line)[0][1].rpartition("\n@")[2]

    def fork(self, sources, line=None):
        """What programs print, up to the first one that ends the fork."""
        sys.stdout.flush()
        child = os.fork()
        if child == 0:
            self.execute(sources, line)
        _, status = os.waitpid(child, 0)
        out, err, ends = (open(path, "rb").read() for path in self.files)
        outcomes, begin = [], (0, 0)
        for text in ends.decode().splitlines():
            end = tuple(map(int, text.split()))
            parts = out[begin[0] : end[0]], err[begin[1] : end[1]]
            outcomes.append(tuple(part.decode("utf-8", "replace") for part in parts))
            begin = end
        if len(outcomes) < len(sources):
            rest = (out[begin[0] :].decode("utf-8", "replace"), err[begin[1] :].decode("utf-8", "replace"))
            outcomes.append(UNFINISHED if os.WIFSIGNALED(status) else rest)
        return outcomes

    def execute(self, sources, line):
        """Runs in the child: each program as `main.py`, its output in files."""
        os.setpgid(0, 0)
        os.chdir("/")
        for descriptor, path in enumerate(self.files[:2], 1):
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            os.dup2(os.open(path, flags, 0o600), descriptor)
        ends = open(self.files[2], "w")
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        sys.path[:] = [path for path in sys.path if path != HERE]
        for name in ("differential", "program_generator", "method_sweep"):
            sys.modules.pop(name, None)
        if len(sources) > 1:
            gc.disable()
        kept = []
        for source in sources:
            sys.stdout = open(1, "w", encoding="utf-8", errors="surrogatepass", closefd=False)
            sys.stderr = open(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
            sys.stdin = open(0, encoding="utf-8", closefd=False)
            sys.setrecursionlimit(1000)
            sys.modules["decimal"].setcontext(sys.modules["decimal"].Context())
            if line is not None:
                sys.stdout = Locator(line)
            streams = sys.stdout, sys.stderr  # the program may put others in their place
            signal.setitimer(signal.ITIMER_PROF, TIMEOUT_SECONDS)
            signal.setitimer(signal.ITIMER_REAL, 10 * TIMEOUT_SECONDS)  # it may wait for nothing
            self.execute_as_main(source, kept)
            for stream in streams:
                stream.flush()
            if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > MEMORY_BYTES >> 11:
                os.kill(os.getpid(), signal.SIGKILL)  # it may have seen the limit
            ends.write(f"{os.fstat(1).st_size} {os.fstat(2).st_size}\n")
            ends.flush()
        os._exit(0)

    @staticmethod
    def execute_as_main(source, kept):
        import linecache
        import types
        import warnings

        warnings.resetwarnings()
        warnings.simplefilter("ignore", DeprecationWarning)
        module = types.ModuleType("__main__")
        kept.append(module)
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
ADDRESS = re.compile(r"(?:\b0x[0-9a-f]{1,16}\b|(?<=\.\.\.)x?[0-9a-f]{6,})(?=[>\s]|$)"), "0x_"
LIBRARY_FRAME = re.compile(r"^([ |+]*)  File \"(?:[^\"]*/lib/python3[^\"]*|<frozen [^\"]*)\".*\n(?:\1    .*\n)*", re.M), ""
PARAMETERS_FRAME = re.compile(r"^  File .*, in <generic parameters of .*\n(?:    .*\n)*", re.M), ""
EMPTY = re.compile(r"^([ |+]*)Traceback \(most recent call last\):\n(?=\1\S)", re.M), ""
PLACE = re.compile(r" \((?:unknown location|/[^()\n]*)\)$", re.M), ""
FILE = re.compile(r"(<module '[^']*') (?:from '/[^']*'|\(built-in\)|\(frozen\))>"), r"\1>"
IGNORED = re.compile(r"^(?:Exception ignored in: |Task exception was never retrieved\n).*\n(?:Traceback .*\n)?(?: .*\n)*\S.*\n?", re.M), ""


def alike(text):
    """A text without what differs by nature."""
    for pattern, replacement in (ADDRESS, LIBRARY_FRAME, PARAMETERS_FRAME, EMPTY, PLACE, FILE, IGNORED):
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


def by_nature(line, want, have):
    """Whether what a line of a program prints differs by nature: hashes of identities and of
    strings, and the order of sets of strings and classes (in which `statistics` coerces)."""
    if "hash(x)" in line or "hash(" in line and "nan" in line:
        return bool(re.fullmatch(r"(int|bool) [-\w]+", want) and re.fullmatch(r"(int|bool) [-\w]+", have))
    if "str.__hash__" in line or "bytes.__hash__" in line:
        return want.startswith("int ") and have.startswith("int ")
    if "don't know how to coerce" in want:
        return sorted(want.split()) == sorted(have.split())
    if "'" not in want or "{" not in want or ": " in want:
        return False
    return sorted(re.split(r"[{}, ]+", want)) == sorted(re.split(r"[{}, ]+", have))


def explained(line, source, want, have):
    """The row of docs/language.md that says why what a line of a program prints differs, or None."""
    if re.search(r"\bdir\(", line) and set(names(have)) <= set(names(want)):
        return "`dir` of types"
    if "log" in line and {*items(want)} == {*items(have)} and len(items(want)) > len(items(have)):
        return "Calls that a program can count"
    missing = re.search(r"AttributeError .*has no attribute '(\w+)'", want)
    if missing and "AttributeError" not in have and re.search(rf"\.{missing[1]}\(", source):
        return "Methods of an object"
    if re.search(r"\bvars\([A-Z]?[a-z]+\)", line) and want.startswith("mappingproxy") and have.startswith("mappingproxy"):
        return "`dir` of types"
    if re.search(r"lru_cache\(.*\)\(\w+\)\.__name__", line):
        return "Classes that CPython writes in C"
    if want.startswith("SyntaxError invalid syntax") and re.match(r"SyntaxError invalid syntax: .*not Python", have):
        return "Lines that are no Python"
    if have.endswith("TypeError keywords must be strings") and "TypeError" in want:
        return "`object(**{1: 2})`, `memoryview(**{1: 2, 3: 4})`"
    if "str() argument" in want and want.replace("NoneType", "None") == have:
        return "`str(b'', None, 'ignore')`"
    if "**{" in line and re.fullmatch(r"TypeError \w+(\.\w+\(\) .*)", want) and want.partition(".")[2] == have.partition(".")[2]:
        return "`True.bit_length(**{'a': 1})`"
    ended = re.match(r"inner finally|inner caught GeneratorExit|exit$", want) or re.match(r"exit$", have)
    if ended and re.search(r"\byield\b", source):
        return "Unfinished generators, `__del__`"
    if re.fullmatch(r"float [-\d.e+]+", want) and re.fullmatch(r"float [-\d.e+]+", have):
        theirs, ours = (float(text.split()[1]) for text in (want, have))
        if abs(theirs - ours) <= math.ulp(theirs):
            return "`float ** float`, some functions of `math`"
    return None


def names(text):
    return re.findall(r"'(\w+)'", text)


def items(text):
    """The calls that a program has logged."""
    return re.findall(r"\([^()]*\)|'\w+'", text)


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
        self.rows = collections.Counter()

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
        for row, count in self.rows.most_common():
            print(f"{count} differ as docs/language.md says: {row}")
        print(f"{self.programs - self.differing} of {self.programs} agree")


def compare_programs(programs, options):
    """Runs (title, source) pairs on both sides; each title that differs is a line of `--failing`."""
    hognose, oracle, report = Hognose(), Oracle(Cache(options.cache)), Report(options.show)
    failing = []

    def judge(title, source, wanted):
        got = hognose.receive()
        if not differences(wanted, got):
            return
        if "LimitExceeded[" in got[1]:
            report.rows["Limits"] += 1
            return
        wanted = oracle.alone(source)
        found = []
        for stream, place, want, have in [] if wanted == UNFINISHED else differences(wanted, got):
            where = located(oracle, title, source, stream, place)
            row = explained(where, source, want, have)
            if row:
                report.rows[row] += 1
            elif not by_nature(where, want, have):
                found.append((where, want, have))
        if found:
            report.differing += 1
            failing.append(title)
        for where, want, have in found:
            report.add((shape(want), shape(have)), where, want, have)

    running = []
    while True:
        batch = list(itertools.islice(programs, BATCH))
        outcomes = oracle.run([source for _, source in batch])
        for case in running:
            judge(*case)
        # What CPython does not finish is not even tried here.
        running = [(*case, wanted) for case, wanted in zip(batch, outcomes) if wanted != UNFINISHED]
        hognose.send([source for _, source, _ in running])
        report.programs += len(running)
        if report.programs % 1000 < BATCH:
            print(f"-- {report.programs} programs, {report.differing} differ", flush=True)
        if not batch:
            break
    report.show()
    if options.failing:
        with open(options.failing, "w", encoding="utf-8") as file:
            file.writelines(title.removeprefix("seed ") + "\n" for title in failing)
    return 1 if report.differing else 0


def located(oracle, title, source, stream, place):
    """A title with the line of the program that a difference came from."""
    number = oracle.place(source, place) if stream == 0 else ""
    if not number.isdigit() or number == "0":
        return title
    return f"{title}:{number}: {source.split(chr(10))[int(number) - 1].strip()[:300]}"


def compare_lines(programs, options):
    """The same for programs of which each line of output is a case of its own."""
    hognose, oracle, report = Hognose(), Oracle(Cache(options.cache)), Report(options.show)
    for title, source in programs:
        wanted, got = oracle.run([source])[0], hognose.run(source)
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


def of_seeds(seeds, options):
    cache = Cache(options.cache)
    return ((f"seed {seed}", cache.program(seed)) for seed in seeds)


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
    parser.add_argument("--seeds", metavar="FILE", help="compare the programs of the seeds in a file")
    parser.add_argument("--failing", metavar="FILE", help="where to write the seeds that differ")
    parser.add_argument("--cache", metavar="FILE")
    parser.add_argument("--show", type=int, default=3, help="cases shown of each kind")
    options = parser.parse_args()
    if options.seed is not None:
        import program_generator

        print(program_generator.program(options.seed), end="")
        return 0
    if options.generate:
        return compare_programs(of_seeds(range(*options.generate), options), options)
    if options.seeds:
        with open(options.seeds, encoding="utf-8") as file:
            return compare_programs(of_seeds(map(int, file.read().split()), options), options)
    if options.sweep:
        import method_sweep

        return compare_lines(method_sweep.programs(options.files), options)
    chosen = snippets(options.snippets) if options.snippets else files(options.files)
    return compare_programs(iter(chosen), options)


if __name__ == "__main__":
    sys.exit(main())
