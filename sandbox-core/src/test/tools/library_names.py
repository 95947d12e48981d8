# SPDX-License-Identifier: Apache-2.0
"""Writes the public names of CPython 3.13's modules, and of their classes, for LibraryNamesTest.

    python3.13 library_names.py MODULE... > ../resources/library-names.txt

A line holds a module or a class and its names. A class stands with the first module that has it, without the
names that it has from builtin classes and from bases that stand further up.
"""
import importlib
import sys
import textwrap
import warnings


def public(module):
    names = getattr(module, "__all__", None)
    if names is None:
        names = [n for n in dir(module) if type(getattr(module, n)).__name__ != "module"]
    return sorted(n for n in set(names) if not n.startswith("_"))


def members(cls, seen):
    known = [base for base in cls.__mro__ if base.__module__ == "builtins" or base in seen]
    inherited = {name for base in known for name in vars(base)}
    return sorted(n for n in dir(cls) if not n.startswith("_") and n not in inherited)


def show(owner, names):
    text = f"{owner}: {' '.join(names)}"
    print("\n".join(textwrap.wrap(text, 140, subsequent_indent="    ", break_long_words=False)))


def main():
    warnings.simplefilter("ignore")
    print("# SPDX-License-Identifier: Apache-2.0")
    seen = set()
    for name in sys.argv[1:]:
        module = importlib.import_module(name)
        names = public(module)
        show(name, names)
        for each in names:
            value = getattr(module, each, None)
            if isinstance(value, type) and value.__module__ != "builtins" and value not in seen:
                found = members(value, seen)
                seen.add(value)
                if found and value.__module__.strip("_").split(".")[0] == name.split(".")[0]:
                    show(f"class {name}.{each}", found)


if __name__ == "__main__":
    main()
