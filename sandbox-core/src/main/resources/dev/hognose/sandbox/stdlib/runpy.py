# SPDX-License-Identifier: Apache-2.0
"""Runs files of the host as programs."""

__all__ = ['run_module', 'run_path']


def run_path(path_name, init_globals=None, run_name=None):
    """Runs a file; the names it has defined."""
    with open(path_name) as file:
        source = file.read()
    names = {} if init_globals is None else dict(init_globals)
    names.update({'__name__': run_name or '<run_path>', '__file__': path_name,
                  '__package__': '', '__spec__': None, '__loader__': None})
    exec(compile(source, path_name, 'exec'), names)
    return names


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Imports a module of the library; the names it has defined."""
    from importlib import import_module
    names = dict(import_module(mod_name).__dict__)
    names.update(init_globals or {})
    if run_name is not None:
        names['__name__'] = run_name
    return names
