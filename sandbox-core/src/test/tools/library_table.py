# SPDX-License-Identifier: Apache-2.0
"""Writes docs/library.md: the public names of each module here and in CPython 3.13.

    python3.13 library_table.py 'HOGNOSE RUN COMMAND' MODULE... > docs/library.md

The command gets a file to run, such as `./hognose run`.
"""
import importlib
import shlex
import subprocess
import sys
import tempfile


def public(module):
    names = getattr(module, "__all__", None)
    if names is None:
        names = [n for n in dir(module) if not n.startswith("_")
                 and type(getattr(module, n)).__name__ != "module"]
    return {n for n in names if not n.startswith("_")}


def main():
    command, modules = shlex.split(sys.argv[1]), sys.argv[2:]
    public_names = {name: sorted(public(importlib.import_module(name))) for name in modules}
    with tempfile.NamedTemporaryFile("w", suffix=".py") as script:
        for name, names in public_names.items():
            script.write(f"import {name} as m\nprint({name!r}, *[n for n in {names!r} if hasattr(m, n)])\n")
        script.flush()
        out = subprocess.run([*command, script.name], capture_output=True, text=True, check=True)
    here = {line.split()[0]: set(line.split()[1:]) for line in out.stdout.splitlines()}
    print(HEAD)
    for name in modules:
        there = set(public_names[name])
        absent = sorted(there - here[name])
        shown = ", ".join(f"`{n}`" for n in absent[:24]) + (" ..." if len(absent) > 24 else "")
        print(f"| `{name}` | {len(there & here[name])} of {len(there)} | {shown} |")
    print(FOOT)


HEAD = """# The library

These modules can be imported. The table counts the public names of CPython 3.13's module that are here, and names those that
are not; `sandbox-core/src/test/tools/library_table.py` makes it. Written by us, in Java where speed counts and in Python
otherwise; the Python parts suspend and are preempted and metered like any guest code. No module reaches a file, a socket, a
process, an environment variable or a clock except by asking the host.

| module | public names | not here |
|---|---|---|"""

FOOT = """
Names that are not here need what the sandbox does not have (debuggers in `doctest`, network transports in `asyncio`, code
objects' instructions in `inspect`, finders of files in `importlib`, handlers that need a network in `logging.handlers`), or are
remains of older versions, or what CPython's module happens to import. Absent by design: `dis` and `symtable` (instructions are
not shown), `selectors` (no sockets), `multiprocessing` (no processes), `marshal` (code is not data here). `cProfile`, `profile`, `pstats`
and `trace` would need hooks in calls, `pickletools` and `pyclbr` show what is inside, `sysconfig`, `netrc` and `zipimport` speak of an
installation, `mailbox` of files of a mail server; `encodings` is no package, its codecs are asked for by name (`codecs.lookup`); `stringprep` is
tables of old protocols.

Modules that need what the sandbox does not have (`socket`, `subprocess`, `ctypes`, `multiprocessing`, `http.client`, `sqlite3`,
...) and popular packages (`numpy`, `pandas`, `requests`, ...) raise `ModuleNotFoundError` with a message that says what to do
instead. `typing_extensions` has the names of `typing` and 7 more. `IsolationTest` and its list `isolation.txt` show for each entry point what the host is asked. Threads and weak
references work as [the language page](language.md) tells.

Of these modules some do less than CPython's, and say so where a program meets it:

- `codecs` knows the Unicode encodings, 37 tables of single bytes, `utf-7`, `idna`, `punycode`, the escapes and `rot13`,
  `hex`, `base64`, `quopri`, `uu`, `zlib`; not the encodings of East Asia.
- `hashlib` has the guaranteed algorithms, `sha512_224` and `sha512_256`; not those that OpenSSL adds.
- `pickle` finds classes and functions in the modules of the sandbox and in the program, and nowhere else.
- `zlib` compresses with 32 KiB of history whatever `memLevel` says; `Z_RLE` and `Z_FIXED` are as the default.
- `lzma` chooses matches more simply than liblzma, so that its streams are not CPython's bytes and may be longer; those of `bz2`
  are the same bytes. The filters for machine code (`FILTER_X86` and its kin) are absent. Compressors give what they have
  when they are flushed.
- `tarfile` gives no owners to what it extracts, and skips what a filter refuses where `errorlevel` is 0.
- `signal` knows the signals that a program sends to itself (`raise_signal`); an alarm is noted and never rings.
- `shelve` and `dbm` keep their files as `dbm.dumb` does.
- `xml.parsers.expat` tells of no declarations of elements, attributes and notations, and reads no external entity.
- `email` reads, makes and writes messages; nothing sends or fetches them.
- `os.environ` asks the host once in a session and is kept with it.
- A `memoryview` does not keep a `bytearray` from changing its size.
- `compile` of a syntax tree takes its text anew, so that lines in tracebacks are those of `ast.unparse`.
- `math.gamma`, `math.lgamma` and `math.cbrt` are rounded better or otherwise than the C library does, so their last digit differs."""

if __name__ == "__main__":
    main()
