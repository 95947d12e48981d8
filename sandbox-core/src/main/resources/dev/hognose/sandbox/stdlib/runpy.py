# SPDX-License-Identifier: Apache-2.0
"""Running programs that stand in files and modules."""

import os
import sys
from types import ModuleType

__all__ = ['run_module', 'run_path']


def run_path(path_name, init_globals=None, run_name=None):
    """Runs the program in a file, or the __main__ of a folder; the names it has defined."""
    path_name = os.fspath(path_name)
    name = '<run_path>' if run_name is None else run_name
    if not os.path.isdir(path_name):
        return _run(_compiled(path_name), init_globals, name, None, path_name,
                    name.rpartition('.')[0], True)
    main = os.path.join(path_name, '__main__.py')
    if not os.path.isfile(main):
        raise ImportError(f"can't find '__main__' module in {path_name!r}")
    sys.path.insert(0, path_name)
    try:
        return _run(_compiled(main), init_globals, name, None, main, '', True)
    finally:
        if path_name in sys.path:
            sys.path.remove(path_name)


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Runs a module, or the __main__ of a package; the names it has defined."""
    spec = _spec_of(mod_name)
    if spec.submodule_search_locations is not None and spec.has_location:
        main = mod_name + '.__main__'
        try:
            mod_name, spec = main, _spec_of(main)
        except ImportError as e:
            raise ImportError(f'{e}; {mod_name!r} is a package and cannot be directly '
                              'executed') from None
    name = mod_name if run_name is None else run_name
    if not spec.has_location:
        return _imported(mod_name, init_globals, name)
    return _run(_compiled(spec.origin), init_globals, name, spec, spec.origin, spec.parent,
                alter_sys)


def _spec_of(mod_name):
    from importlib.util import find_spec
    if mod_name.startswith('.'):
        raise ImportError('Relative module names not supported')
    try:
        spec = find_spec(mod_name)
    except (ImportError, AttributeError, TypeError, ValueError) as e:
        raise ImportError(f'Error while finding module specification for {mod_name!r} '
                          f'({type(e).__name__}: {e})') from e
    if spec is None:
        raise ImportError(f'No module named {mod_name}')
    return spec


def _compiled(path):
    with open(os.path.abspath(path), 'rb') as file:
        return compile(file.read(), path, 'exec')


def _imported(mod_name, init_globals, run_name):
    """The names of a module of the library, which are there already."""
    from importlib import import_module
    names = dict(import_module(mod_name).__dict__)
    names.update(init_globals or {})
    names['__name__'] = run_name
    return names


def _run(code, init_globals, name, spec, path, package, in_sys):
    module = ModuleType(name)
    names = module.__dict__
    names.update(init_globals or {})
    names.update(__name__=name, __file__=path, __cached__=None, __doc__=None,
                 __loader__=getattr(spec, 'loader', None), __package__=package, __spec__=spec)
    if not in_sys:
        exec(code, names)
        return names.copy()
    outer, argument = sys.modules.get(name), sys.argv[0]
    sys.modules[name], sys.argv[0] = module, path
    try:
        exec(code, names)
    finally:
        sys.argv[0] = argument
        if outer is None:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = outer
    return names.copy()
