# SPDX-License-Identifier: Apache-2.0
"""Imports by name: the library's modules, and those in the session's files."""

from builtins import __import__

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']


def import_module(name, package=None):
    """The module of a dotted name; with leading dots it is relative to a package."""
    level = len(name) - len(name.lstrip('.'))
    if level:
        if not package:
            raise TypeError("the 'package' argument is required to perform a relative import for "
                            f'{name!r}')
        parts = package.rsplit('.', level - 1)
        if len(parts) < level:
            raise ImportError('attempted relative import beyond top-level package')
        name = f'{parts[0]}.{name[level:]}' if name[level:] else parts[0]
    if not name:
        raise ValueError('Empty module name')
    return __import__(name, fromlist=['*'])


def reload(module):
    """Runs a module's code again in its namespace."""
    import sys
    from types import ModuleType
    if not isinstance(module, ModuleType):
        raise TypeError('reload() argument must be a module')
    name = module.__name__
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    if name == '__main__':
        raise ImportError('the program itself cannot be reloaded', name=name)
    del sys.modules[name]
    try:
        fresh = import_module(name)
        module.__dict__.update(fresh.__dict__)
    finally:
        sys.modules[name] = module
    return module


def invalidate_caches():
    """Does nothing: modules are found the same way every time."""
